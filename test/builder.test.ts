import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { addressOf, serveDemo } from '../tools/demo-server.mjs';
import { cardIsDrawn } from './delivery/card.ts';
import { startServers, type Servers } from './delivery/servers.ts';
import { browserNames, launch, visit } from './pages.ts';

const ways = ['script', 'loader', 'placeholder', 'iframe'];

/** What the builder writes for a way, with a condition and a region chosen in it. */
async function snippet(page: Page, way: string): Promise<string> {
  await page.click(`input[name="way"][value="${way}"]`);
  await page.select('select[name="condition"]', 'ptsd');
  await page.select('select[name="region"]', 'scotland');
  return page.$eval('code', ({ textContent }) => textContent ?? '');
}

describe('the snippet builder', () => {
  for (const name of browserNames) {
    describe(`in ${name}`, () => {
      let demo: Server;
      let clinic: Servers;
      let browser: Browser;
      let builder: Page;
      before(async () => {
        demo = await serveDemo();
        clinic = await startServers();
        browser = await launch(name);
        const { page, messages } = await visit(browser, `${addressOf(demo)}/builder/`);
        await page.waitForSelector('[data-ready]');
        assert.deepEqual(messages, []);
        builder = page;
      });
      after(async () => {
        await browser.close();
        clinic.close();
        demo.close();
        demo.closeAllConnections();
      });

      it('shows what it is about to write', async () => {
        await snippet(builder, 'script');
        await builder.waitForFunction(() =>
          document
            .querySelector('.preview condition-card')
            ?.shadowRoot?.textContent?.includes('Post-traumatic stress disorder'),
        );
      });

      for (const way of ways) {
        it(`writes what works in an empty page: ${way}`, async () => {
          await builder.bringToFront();
          // Without an icon of its own, a page asks for one and logs that there is none.
          const body = `<!doctype html><link rel="icon" href="data:,">${await snippet(builder, way)}`;
          const { page, messages } = await visit(browser, clinic.put({ body }));
          assert.match(await cardIsDrawn(page), /Post-traumatic stress disorder.*Low certainty/);
          assert.deepEqual(messages, []);
          await page.close();
        });
      }

      it('pins the single file with the hash that it has', async () => {
        const hashes = (await (await fetch(`${addressOf(demo)}/cdn/integrity.json`)).json()) as Record<
          string,
          string
        >;
        await builder.bringToFront();
        for (const way of ['script', 'placeholder']) {
          const written = await snippet(builder, way);
          assert.equal(
            /integrity="([^"]+)" crossorigin="anonymous"/.exec(written)?.[1],
            hashes['plainsight.js'],
          );
        }
      });

      it('writes what a name with markup in it is: text', async () => {
        await builder.bringToFront();
        await builder.click('[name="fallback"]', { count: 3 });
        await builder.type('[name="fallback"]', '<img src=x onerror=alert(1)>');
        for (const way of ways.filter((candidate) => candidate !== 'iframe')) {
          assert.doesNotMatch(await snippet(builder, way), /<img/);
        }
      });
    });
  }
});
