import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { addressOf, serveDemo } from '../tools/demo-server.mjs';
import { tags } from '../tools/manifest.mjs';
import { axeFaults, describeInBrowsers, launch, layoutShift, tooWideBy, visit, type Visit } from './pages.ts';

const paths = ['/', '/conditions', '/treatment', '/studies'];
const selector = tags
  .filter((tag: string) => !['explained-text', 'plainsight-pack'].includes(tag))
  .join(', ');

describeInBrowsers('the demo clinic', (name) => {
  let server: Server;
  let browser: Browser;

  before(async () => {
    server = await serveDemo();
    browser = await launch(name);
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  async function visitClinic(path: string, width?: number): Promise<Visit> {
    const visited = await visit(browser, addressOf(server) + path, width);
    await visited.page.waitForFunction(
      (drawn) =>
        [...document.querySelectorAll(drawn)].every((element) => element.shadowRoot?.textContent?.trim()),
      {},
      selector,
    );
    return visited;
  }

  for (const path of paths) {
    it(`${path}: every element has text, nothing is logged, nothing is asked of another origin`, async () => {
      const { page, messages, origins } = await visitClinic(path);
      const texts = await page.$$eval(selector, (elements) =>
        elements.map((element) => element.shadowRoot?.textContent ?? ''),
      );
      assert.ok(texts.length >= 2);
      assert.match(texts.join(' '), /certainty/);
      for (const text of texts) assert.doesNotMatch(text, /Use one of|could not be read/);
      assert.deepEqual(messages, []);
      assert.deepEqual([...origins], [addressOf(server)]);
      await page.close();
    });

    it(`${path}: does not scroll sideways at 320 pixels`, async () => {
      const { page } = await visitClinic(path, 320);
      assert.equal(await tooWideBy(page), 0);
      await page.close();
    });

    it(`${path}: has no accessibility fault, light and dark`, async () => {
      const { page } = await visitClinic(path);
      assert.deepEqual(await axeFaults(page), []);
      await page.close();
    });
  }

  if (name === 'chrome') {
    for (const path of paths) {
      it(`${path}: moves nothing while it loads`, async () => {
        const { page } = await visitClinic(path);
        assert.equal(await layoutShift(page), 0);
        await page.close();
      });
    }
  }

  it('keeps no cookie and no storage', async () => {
    const { page } = await visitClinic('/');
    const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    assert.deepEqual(kept, ['', 0, 0]);
    await page.close();
  });
});
