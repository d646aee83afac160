import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { startChromium, type ChromiumDriver } from './harness/chromium.ts';
import { hoverFirstMark, waitForCard } from './harness/page-probe.ts';
import { servePages, type PageServer } from './harness/page-server.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, in words. */
async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const { violations } = (await frame.evaluate('axe.run()')) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe("the extension's own pages", () => {
  let driver: ChromiumDriver;
  let server: PageServer;
  let page: Page;

  before(async () => {
    [driver, server] = await Promise.all([startChromium(), servePages()]);
    page = await driver.newPage();
  });
  after(async () => {
    await driver.close();
    server.close();
  });

  for (const scheme of ['light', 'dark']) {
    const features = [{ name: 'prefers-color-scheme', value: scheme }];

    test(`axe finds nothing wrong with the popup, on and off, in ${scheme} colours`, async () => {
      await page.goto(`${server.origin}/clinic.html`);
      const popup = await driver.openPopup(page);
      await popup.page.emulateMediaFeatures(features);
      await popup.words();
      assert.deepEqual(await violationsIn(popup.page.mainFrame()), []);
      await popup.pressSwitch();
      await popup.page.waitForSelector('#switch[aria-checked=false]');
      await popup.page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      assert.deepEqual(await violationsIn(popup.page.mainFrame()), []);
      await popup.close();
    });

    test(`the controls of the popup stay where they are when the site is turned off, in ${scheme} colours`, async () => {
      await page.goto(`${server.origin}/clinic.html`);
      const popup = await driver.openPopup(page);
      await popup.page.emulateMediaFeatures(features);
      await popup.words();
      const places = (): Promise<number[]> =>
        popup.page.$$eval('button[role=switch], input', (controls) =>
          controls.map((control) => control.getBoundingClientRect().top),
        );
      const before = await places();
      await popup.press('#site-never');
      await popup.page.waitForSelector('#switch:disabled');
      assert.deepEqual(await places(), before);
      assert.deepEqual(await violationsIn(popup.page.mainFrame()), []);
      await popup.press('#site-asked');
      await popup.page.waitForSelector('#switch[aria-checked=true]:enabled');
      assert.deepEqual(await places(), before);
      await popup.close();
    });

    test(`axe finds nothing wrong with the card, passing and kept, in ${scheme} colours`, async () => {
      await page.emulateMediaFeatures(features);
      await page.goto(`${server.origin}/clinic.html`);
      const popup = await driver.openPopup(page);
      await popup.words();
      await popup.close();
      const mark = await hoverFirstMark(page);
      await waitForCard(page);
      const card = page.frames().find((frame) => frame.url().includes('/card.html'));
      assert.ok(card);
      assert.deepEqual(await violationsIn(card), []);
      await page.mouse.click(mark.x, mark.y);
      await card.waitForSelector('[aria-label=Close]');
      assert.deepEqual(await violationsIn(card), []);
    });

    test(`axe finds nothing wrong with the options, with all their errors, in ${scheme} colours`, async () => {
      const options = await driver.openOwnPage('options.html');
      await options.emulateMediaFeatures(features);
      await options.waitForSelector('section');
      await options.evaluate(`chrome.storage.local.set({ theme: 'pink', sitesOff: ['harbourrow.example'] })`);
      await options.waitForSelector('#repair');
      assert.deepEqual(await violationsIn(options.mainFrame()), []);
      await options.evaluate('chrome.storage.local.clear()');
      await options.close();
    });

    test(`axe finds nothing wrong with the studies in ${scheme} colours`, async () => {
      await page.emulateMediaFeatures(features);
      await page.goto(`chrome-extension://${driver.extensionId}/studies.html#claim=c-trd`);
      await page.waitForFunction(() =>
        document.querySelector('evidence-list')?.shadowRoot?.textContent?.trim(),
      );
      assert.deepEqual(await violationsIn(page.mainFrame()), []);
    });
  }
});
