import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { pack } from '@plainsight/content';
import type { Browser } from 'puppeteer-core';
import { textOf } from './delivery/card.ts';
import { startServers, type Servers } from './delivery/servers.ts';
import { describeInBrowsers, launch, visit } from './pages.ts';

const elements = [
  ...pack.conditions.flatMap(({ id }) => [
    `<condition-card condition="${id}"></condition-card>`,
    `<evidence-list condition="${id}"></evidence-list>`,
  ]),
  '<claim-check claim="c-ptsd"></claim-check>',
  '<term-card term="ketamine"></term-card>',
  '<ketamine-mechanism></ketamine-mechanism>',
  '<administration-routes></administration-routes>',
  '<treatment-session></treatment-session>',
  '<safety-summary></safety-summary>',
];

/** The text of an element alone on a page, once it is drawn. */
async function words(browser: Browser, servers: Servers, script: string, element: string, handIn?: object) {
  const body = `<!doctype html><html lang="en"><link rel="icon" href="data:,">${script}${element}</html>`;
  const { page, messages } = await visit(browser, servers.put({ body }));
  if (handIn) {
    await page.evaluate((whole) => {
      (globalThis as unknown as { Plainsight: { providePack(pack: object): void } }).Plainsight.providePack(
        whole,
      );
    }, handIn);
  }
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot?.querySelector('.plainsight')),
  );
  const text = await textOf(page.mainFrame());
  await page.close();
  assert.deepEqual(messages, []);
  return text;
}

describeInBrowsers('an element says the same', (name) => {
  let browser: Browser;
  let servers: Servers;
  before(async () => {
    servers = await startServers();
    browser = await launch(name);
  });
  after(async () => {
    await browser.close();
    servers.close();
  });

  for (const element of elements) {
    it(`with the single file, the loader and the whole pack: ${element}`, async () => {
      const single = `<script src="${servers.files}plainsight.js" defer></script>`;
      const loader = `<script src="${servers.files}plainsight.loader.js" type="module"></script>`;
      const whole = await words(browser, servers, single, element, pack);
      assert.ok(whole.length > 500);
      assert.equal(await words(browser, servers, single, element), whole);
      assert.equal(await words(browser, servers, loader, element), whole);
    });
  }
});
