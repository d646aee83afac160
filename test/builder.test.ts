import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, it } from 'node:test';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { addressOf, serveDemo } from '../tools/demo-server.mjs';
import { describeInBrowsers, launch, visit } from './pages.ts';

/** What the builder writes for a way. */
async function snippet(page: Page, way: string): Promise<string> {
  await page.click(`input[name="way"][value="${way}"]`);
  return page.$eval('code', ({ textContent }) => textContent ?? '');
}

/** What `npm start` does not build is answered as its server answers before `npm run build`. */
const withoutFrame = (request: HTTPRequest): void =>
  void (request.url().endsWith('/embed.html') ? request.respond({ status: 404 }) : request.continue());

/** As where the server has gone, or the reader is offline. */
const withoutServer = (request: HTTPRequest): void =>
  void (request.url().endsWith('/embed.html') ? request.abort() : request.continue());

const said = (page: Page): Promise<string> =>
  page.$eval('[role="alert"]', ({ textContent }) => textContent ?? '');

describeInBrowsers('the snippet builder', (name) => {
  let demo: Server;
  let browser: Browser;
  let builder: Page;
  before(async () => {
    demo = await serveDemo();
    browser = await launch(name);
    const { page, messages } = await visit(browser, `${addressOf(demo)}/builder/`);
    await page.waitForSelector('[data-ready]');
    assert.deepEqual(messages, []);
    builder = page;
  });
  after(async () => {
    await browser.close();
    demo.close();
    demo.closeAllConnections();
  });

  it('shows what it is about to write', async () => {
    await builder.select('select[name="condition"]', 'ptsd');
    await builder.waitForFunction(() =>
      document
        .querySelector('.preview condition-card')
        ?.shadowRoot?.textContent?.includes('Post-traumatic stress disorder'),
    );
  });

  it('pins the single file with the hash that it has', async () => {
    const hashes = (await (await fetch(`${addressOf(demo)}/cdn/integrity.json`)).json()) as Record<
      string,
      string
    >;
    for (const way of ['script', 'placeholder']) {
      const written = await snippet(builder, way);
      assert.equal(/integrity="([^"]+)" crossorigin="anonymous"/.exec(written)?.[1], hashes['plainsight.js']);
    }
  });

  it('says where a file is not built yet, and how to build it', async () => {
    await builder.setRequestInterception(true);
    builder.on('request', withoutFrame);
    await builder.click('input[value="iframe"]');
    await builder.waitForSelector('[role="alert"]::-p-text(There is no embed.html)');
    assert.match(await said(builder), /npm run build/);
    await builder.click('input[value="script"]');
    assert.equal(await said(builder), '');
    builder.off('request', withoutFrame);
    await builder.setRequestInterception(false);
  });

  it('says so where the server does not tell whether a file is there', async () => {
    await builder.setRequestInterception(true);
    builder.on('request', withoutServer);
    await builder.click('input[value="iframe"]');
    await builder.waitForSelector('[role="alert"]::-p-text(server does not answer)');
    await builder.click('input[value="script"]');
    assert.equal(await said(builder), '');
    builder.off('request', withoutServer);
    await builder.setRequestInterception(false);
  });

  it('writes what a name with markup in it is: text', async () => {
    await builder.click('[name="fallback"]', { count: 3 });
    await builder.type('[name="fallback"]', '<img src=x onerror=alert(1)>');
    for (const way of ['script', 'loader', 'placeholder']) {
      assert.doesNotMatch(await snippet(builder, way), /<img/);
    }
  });
});
