import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Driver } from './harness/driver.ts';
import { noteRequests, starters } from './harness/harness.ts';
import { servePages, type PageServer } from './harness/page-server.ts';
import { countMarks, hasHost, hoverFirstMark, markupOf, waitForCard } from './harness/page-probe.ts';
import { until } from './harness/until.ts';

for (const { name, start } of starters) {
  describe(`the popup in ${name}`, () => {
    let driver: Driver;
    let server: PageServer;
    let page: Page;

    before(async () => {
      [driver, server] = await Promise.all([start(), servePages()]);
      page = await driver.newPage();
    });
    after(async () => {
      await driver.close();
      server.close();
    });

    test('marks the page at once, and lists its terms with how often each stands', async () => {
      await page.goto(`${server.origin}/clinic.html`);
      const requests = noteRequests(page, server.origin);
      const popup = await driver.openPopup(page);
      const words = await popup.words();
      assert.match(words, /5 terms on this page, 7 times/);
      assert.match(
        words,
        /ketamine twice A medicine first used to put people to sleep for operations\. NMDA/,
      );
      assert.match(words, /glutamate once .* SSRI twice .* treatment-resistant depression once/);
      assert.match(words, /Not yet reviewed by a clinician\. Information, not advice\./);
      assert.match(words, /Urgent help: 999, NHS 111, Samaritans 116 123$/);
      assert.equal(await countMarks(page), 7);
      assert.deepEqual([...requests], []);
      await popup.close();
    });

    test('does not mark a page twice', async () => {
      await page.goto(`${server.origin}/clinic.html`);
      for (const time of [1, 2]) {
        const popup = await driver.openPopup(page);
        assert.match(await popup.words(), /7 times/, `opened ${time} times`);
        await popup.close();
        assert.equal(await countMarks(page), 7);
      }
    });

    test('turns the marks off with one press, keeps them off, and turns them on with another', async () => {
      await page.goto(`${server.origin}/clinic.html`);
      const markup = await markupOf(page);
      const first = await driver.openPopup(page);
      await first.words();
      await first.close();
      await hoverFirstMark(page);
      await waitForCard(page);

      const second = await driver.openPopup(page);
      await second.words();
      await second.pressSwitch();
      await until('the marks to go', async () => (await countMarks(page)) === 0);
      assert.match(await second.words(), /Off\. Nothing on this page is marked/);
      assert.equal(await hasHost(page), false);
      assert.equal(await markupOf(page), markup);
      await second.close();

      const third = await driver.openPopup(page);
      assert.match(await third.words(), /Off\. Nothing on this page is marked/);
      assert.equal(await countMarks(page), 0);
      await third.pressSwitch();
      await until('the marks to come back', async () => (await countMarks(page)) === 7);
      await third.close();
    });

    test('says so where no term stands', async () => {
      await page.goto(`${server.origin}/nothing.html`);
      const popup = await driver.openPopup(page);
      assert.match(await popup.words(), /No terms found on this page\. We looked for \d+\./);
      await popup.close();
    });

    test('says so where the browser lets no extension in', async () => {
      await page.goto(`${server.origin}/paper.pdf`);
      const popup = await driver.openPopup(page);
      assert.match(await popup.words(), /Plainsight cannot read this page\. Browsers keep/);
      await popup.close();
    });
  });
}
