import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { pack } from '@plainsight/content';
import type { Driver } from './harness/driver.ts';
import { noteRequests, describeInBrowsers } from './harness/harness.ts';
import { servePages, type PageServer } from './harness/page-server.ts';
import { countMarks, hasHost, hoverFirstMark, markupOf, waitForCard } from './harness/page-probe.ts';
import { until } from './harness/until.ts';

describeInBrowsers('the popup', ({ start }) => {
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
    assert.match(words, /5 terms on this page, marked in 5 places/);
    assert.match(
      words,
      /ketamine 1 place A medicine first used to put people to sleep for operations\. NMDA/,
    );
    assert.match(words, /glutamate 1 place .* SSRI 1 place .* treatment-resistant depression 1 place/);
    assert.match(words, /Not yet reviewed by a clinician\. Information, not advice\./);
    assert.match(words, /Urgent help: 999, NHS 111, Samaritans 116 123$/);
    assert.equal(await countMarks(page), 5);
    assert.deepEqual([...requests], []);
    await popup.close();
  });

  test('does not mark a page twice', async () => {
    await page.goto(`${server.origin}/clinic.html`);
    for (const time of [1, 2]) {
      const popup = await driver.openPopup(page);
      assert.match(await popup.words(), /in 5 places/, `opened ${time} times`);
      await popup.close();
      assert.equal(await countMarks(page), 5);
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
    await third.close();
    await until('the marks to come back', async () => (await countMarks(page)) === 5);
  });

  test('brings the reader to a term, which is announced with its sentence', async () => {
    await page.goto(`${server.origin}/clinic.html`);
    const popup = await driver.openPopup(page);
    await popup.words();
    await popup.press('.term[data-term=ssri]');
    await until('the sentence to be announced', async () => {
      const said = page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => document.body.innerText).catch(() => ''));
      return (await Promise.all(said)).some((words) => /SSRI.* An SSRI takes weeks\./.test(words));
    });
  });

  test('lists the terms in frames of the page too, and goes to them', async () => {
    await page.goto(`${server.origin}/framed.html`);
    const popup = await driver.openPopup(page);
    await until('the terms in the frame', async () =>
      /1 term on this page, marked in 1 place .*glutamate/.test(await popup.words()),
    );
    await popup.press('.term[data-term=glutamate]');
    const inner = page.frames().find((frame) => frame.url().endsWith('/inner.html'));
    await until('the card in the frame', async () =>
      inner?.evaluate(() => document.querySelector('plainsight-card-host') !== null),
    );
  });

  test('follows the settings: each word, and none that the reader knows', async () => {
    const options = await driver.openOwnPage('options.html');
    const set = (settings: object): Promise<unknown> =>
      options.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(settings)})`);
    await page.bringToFront();
    await page.goto(`${server.origin}/clinic.html`);
    const popup = await driver.openPopup(page);
    await popup.words();
    await set({ density: 'every', knownTerms: ['ketamine'] });
    await until('more words, and one fewer', async () => {
      const words = await popup.words();
      return /4 terms on this page, marked in 5 places/.test(words) && !/ketamine \d/.test(words);
    });
    await set({ density: 'first-per-section', knownTerms: [] });
    await popup.close();
    await options.close();
  });

  test('explains by the reader’s own pack, once there is one', async () => {
    const own = {
      ...pack,
      glossary: pack.glossary.map((term) =>
        term.id === 'ketamine'
          ? { ...term, plainDefinition: 'What bread is made of.', aliases: ['flour'] }
          : term,
      ),
    };
    const folder = mkdtempSync(join(tmpdir(), 'plainsight-pack-'));
    const file = join(folder, 'own.json');
    writeFileSync(file, JSON.stringify(own));
    const options = await driver.openOwnPage('options.html');
    const input = await options.waitForSelector('#own-pack');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await options.waitForSelector('#our-pack');
    rmSync(folder, { recursive: true });

    await page.bringToFront();
    await page.goto(`${server.origin}/nothing.html`);
    const popup = await driver.openPopup(page);
    assert.match(await popup.words(), /1 term on this page.* flour 1 place What bread is made of\./);
    await options.evaluate(() => document.querySelector<HTMLButtonElement>('#our-pack')?.click());
    await until('our pack again', async () => (await popup.words()).includes('No terms found'));
    await popup.close();
    await options.close();
  });

  test('says so where no term stands, and for how many it looked: not for those that the reader knows', async () => {
    const options = await driver.openOwnPage('options.html');
    const know = (ids: readonly string[]): Promise<unknown> =>
      options.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({ knownTerms: ${JSON.stringify(ids)} })`,
      );
    await know(['nmda']);
    await page.goto(`${server.origin}/nothing.html`);
    const popup = await driver.openPopup(page);
    const words = `No terms found on this page. We looked for ${pack.glossary.length - 1}.`;
    await until('the words', async () => (await popup.words()).includes(words));
    await popup.close();
    await know([]);
    await options.close();
  });

  test('says so where the browser lets no extension in', async () => {
    await page.goto(`${server.origin}/paper.pdf`);
    const popup = await driver.openPopup(page);
    assert.match(await popup.words(), /Plainsight cannot read this page\. Browsers keep/);
    await popup.close();
  });
});
