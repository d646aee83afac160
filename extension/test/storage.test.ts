import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { defaultSettings } from '../src/shared/settings.ts';
import { startChromium } from './harness/chromium.ts';
import { describeInBrowsers } from './harness/harness.ts';
import { countMarks, hoverFirstMark, useCard, waitForCard } from './harness/page-probe.ts';
import { enterRoom, type Room } from './harness/room.ts';
import { until } from './harness/until.ts';

/** Runs in a page of the extension: keeps so much that nothing more can be kept. (Firefox always finds a little room.) */
const fill = `(async () => {
  const { local } = (globalThis.browser ?? chrome).storage;
  const noise = (size) => Array.from({ length: size }, () => String.fromCharCode(33 + Math.random() * 90)).join('');
  let name = 0;
  for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
    for (let isFull = false; !isFull; ) {
      name += 1;
      isFull = await local.set({ ['filler-' + name]: noise(size) }).then(() => false, () => true);
    }
  }
})()`;

describeInBrowsers('what is kept', ({ start }) => {
  let room: Room;
  let options: Page;

  const seeWords = (words: RegExp): Promise<boolean> =>
    until(`the words ${words}`, async () =>
      words.test(await options.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))),
    );
  const inStore = (call: string): Promise<unknown> =>
    options.evaluate(`(globalThis.browser ?? chrome).storage.local.${call}`);

  before(async () => {
    room = await enterRoom((given) => start({ ...given, hasSmallStore: true }));
    options = await room.driver.openOwnPage('options.html');
    await options.waitForSelector('section');
  });
  after(() => room.close());

  test('may be damaged: pages are marked as at first', async () => {
    const { page } = room;
    await room.choose({ density: 'sideways', delay: 'soon', knownTerms: 7 } as never);
    await page.bringToFront();
    await room.open('reading.html');
    assert.ok((await countMarks(page)) > 0);
    await useCard(page, '#two');
    await seeWords(/damaged and are as they were at first: which words are marked, how soon/);
    await room.choose(defaultSettings);
  });

  for (const [what, ownPack] of Object.entries({
    'a pack without sense': {
      pack: { title: 'Nothing' },
      terms: [{ id: 'bread', forms: ['Bread'] }],
      language: 'en',
    },
    'no pack at all': 'rubbish',
  })) {
    test(`may be ${what}: ours explains, and the options say so`, async () => {
      const { page } = room;
      await inStore(`set(${JSON.stringify({ ownPack })})`);
      await seeWords(/Plainsight’s own pack: Ketamine treatment.* Your own pack is damaged/);
      await page.bringToFront();
      await room.open('reading.html');
      await hoverFirstMark(page, '#one');
      assert.equal((await waitForCard(page)).term, 'ketamine');
      await page.mouse.move(5, 5);
      await options.bringToFront();
      await options.evaluate(() => document.querySelector<HTMLElement>('#our-pack')?.click());
      await until('no word of damage', async () => (await options.$('#pack-damage')) === null);
      assert.deepEqual(await inStore('get("ownPack")'), {});
    });
  }

  test('may be more than there is room for: the options say so, and what was before goes on', async () => {
    const { page } = room;
    const folder = mkdtempSync(join(tmpdir(), 'plainsight-store-'));
    const path = join(folder, 'settings.json');
    const sitesOff = Array.from({ length: 300_000 }, () => `${randomUUID()}.example`);
    writeFileSync(
      path,
      JSON.stringify({ kind: 'plainsight-settings', version: 1, settings: { delay: 0, sitesOff } }),
    );
    const input = await options.waitForSelector('#import');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    await seeWords(/Your browser could not keep this \(.+\)\. Make room/);
    rmSync(folder, { recursive: true });
    assert.deepEqual(await inStore('get(["delay", "sitesOff"])'), { delay: 300, sitesOff: [] });
    await page.bringToFront();
    await room.open('reading.html');
    await useCard(page, '#two');
  });
});

describe('a store that is full in Chromium', () => {
  test('is told of in the popup, and the choice goes back', async () => {
    const room = await enterRoom(startChromium);
    const { page, driver } = room;
    const options = await driver.openOwnPage('options.html');
    await options.evaluate(fill);
    await page.bringToFront();
    await page.goto(`${room.server.origin}/reading.html`);
    const popup = await driver.openPopup(page);
    await popup.words();
    await popup.press('#site-never');
    await until('the word of it', async () =>
      /Your browser did not keep that: .+ Try again\./.test(await popup.words()),
    );
    // Were another one chosen, there would be nothing to press.
    await popup.press('#site-asked:checked');
    await popup.close();
    await useCard(page, '#two');
    await room.close();
  });
});
