import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { pack } from '@plainsight/content';
import type { Driver } from './harness/driver.ts';
import { describeInBrowsers } from './harness/harness.ts';
import { until } from './harness/until.ts';

/** What the extension has in its store, as its own page sees it. */
const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate('(globalThis.browser ?? chrome).storage.local.get(null)') as Promise<Record<string, unknown>>;
const store = (page: Page, data: object): Promise<unknown> =>
  page.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(data)})`);

const file = (settings: object): string =>
  JSON.stringify({ kind: 'plainsight-settings', version: 1, settings });

describeInBrowsers('the options', ({ name, start }) => {
  let driver: Driver;
  let page: Page;
  let folder: string;

  const words = (): Promise<string> =>
    page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());
  const seeWords = (pattern: RegExp): Promise<boolean> =>
    until(`the words ${pattern}`, async () => pattern.test(await words()));
  const seeStored = (what: string, is: (data: Record<string, unknown>) => boolean): Promise<boolean> =>
    until(`${what} in the store`, async () => is(await stored(page)));

  /** Gives a file of this name to one of the buttons that take one. */
  async function give(button: string, fileName: string, text: string): Promise<void> {
    const path = join(folder, fileName);
    writeFileSync(path, text);
    const input = (await page.waitForSelector(button)) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  async function open(): Promise<void> {
    page = await driver.openOwnPage('options.html');
    await page.waitForSelector('section');
  }
  async function reopen(): Promise<void> {
    await page.close();
    await open();
  }

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plainsight-options-'));
    driver = await start();
    await open();
  });
  after(async () => {
    await driver.close();
    rmSync(folder, { recursive: true });
  });

  test('keep each choice at once, say so, and show it the next time', async () => {
    await page.click('input[name=density][type=radio]:not(:checked)');
    await page.click('input[name=headings]');
    await page.select('#key', 'Shift');
    await page.focus('#delay');
    await page.keyboard.press('Home');
    await seeStored('every choice', ({ density, skipHeadings, key, delay }) =>
      [density === 'every', skipHeadings === true, key === 'shift', delay === 0].every(Boolean),
    );
    await seeWords(/Saved\./);
    await reopen();
    await seeWords(/at once/);
    assert.equal(await page.$eval('#key', (list) => (list as HTMLSelectElement).value), 'Shift');
    assert.ok(await page.$eval('input[name=headings]', (box) => (box as HTMLInputElement).checked));
  });

  test('show themselves in the theme and the text size that were chosen', async () => {
    await store(page, { theme: 'dark', textSize: 150 });
    const look = (): Promise<string> =>
      page.evaluate(() => {
        const { colorScheme, fontSize } = getComputedStyle(document.documentElement);
        return `${colorScheme} ${fontSize}`;
      });
    await until('the look', async () => (await look()) === 'dark 24px');
    await store(page, { theme: 'system', textSize: 100 });
    await until('the look of before', async () => (await look()) === 'light dark 16px');
  });

  test('leave out words that the reader knows, found by their letters', async () => {
    await page.type('#seek', 'nmda');
    await until('fewer words', async () => (await page.$$('.terms input')).length < 4);
    await page.click('input[name=nmda]');
    await seeStored('the word', ({ knownTerms }) => String(knownTerms) === 'nmda');
    await seeWords(/One word is left out\./);
    await page.click('input[name=nmda]');
    await seeStored('no word', ({ knownTerms }) => Array.isArray(knownTerms) && knownTerms.length === 0);
  });

  test('take a site off the list of those turned off', async () => {
    await store(page, { sitesOff: ['harbourrow.example', 'other.example'] });
    await seeWords(/harbourrow\.example/);
    await page.click('#sites-off button');
    await seeStored('the other site alone', ({ sitesOff }) => String(sitesOff) === 'other.example');
  });

  test('read settings from a file, all or none', async () => {
    await give('#import', 'wrong.json', file({ delay: 9000, theme: 'pink' }));
    await seeWords(/2 things are wrong, and nothing was changed/);
    await seeWords(/settings\.delay: 9000 cannot be used\. Give a whole number from 0 to 1000\./);
    assert.notEqual((await stored(page)).theme, 'pink');

    await give('#import', 'right.json', file({ delay: 650, sitesOff: [] }));
    await seeStored('the setting in the file', ({ delay }) => delay === 650);
    await seeWords(/The settings in the file are yours now\./);
    assert.doesNotMatch(await words(), /cannot be used/);
  });

  test('write settings to a file that can be read again', async () => {
    const [name, text] = await page.evaluate(async () => {
      const { createObjectURL } = URL;
      const { prototype } = HTMLAnchorElement;
      const { click } = prototype;
      let saved = '';
      prototype.click = function () {
        saved = this.download;
      };
      const blob = await new Promise<Blob>((resolve) => {
        URL.createObjectURL = (made) => {
          resolve(made as Blob);
          return createObjectURL(made);
        };
        document.querySelector<HTMLButtonElement>('#export')?.click();
      });
      Object.assign(URL, { createObjectURL });
      Object.assign(prototype, { click });
      return [saved, await blob.text()];
    });
    assert.equal(name, 'plainsight-settings.json');
    assert.equal(JSON.parse(text ?? '').settings.delay, 650);
  });

  test('put a pack of the reader’s own in place of ours, checked, and ours back', async () => {
    const [first, ...others] = pack.glossary;
    await give(
      '#own-pack',
      'broken.json',
      JSON.stringify({ ...pack, glossary: [{ ...first, id: 7 }, ...others] }),
    );
    await seeWords(/number 1 of glossary, field id: expected string but found 7/);
    assert.equal((await stored(page)).ownPack, undefined);

    await give('#own-pack', 'own.json', JSON.stringify({ ...pack, title: 'Words of my clinic' }));
    await seeWords(/Your own pack: Words of my clinic, version/);
    await page.click('#our-pack');
    await seeWords(/Plainsight’s own pack: Ketamine treatment/);
    assert.equal((await stored(page)).ownPack, undefined);
  });

  test('say that settings were damaged, go on with those of the beginning, and put them right', async () => {
    await store(page, { delay: 'soon', theme: 'dark', key: 7 });
    await reopen();
    await page.waitForSelector('#repair');
    await seeWords(/damaged and are as they were at first: how soon a card opens, the key to hold\./);
    await seeWords(/after 0\.3 seconds/);
    await page.click('#repair');
    await seeStored(
      'sound settings',
      ({ delay, key, theme }) => `${delay} ${key} ${theme}` === '300 none dark',
    );
    await until('no word of damage', async () => (await page.$('#repair')) === null);
  });

  test('say so when the browser keeps nothing, and go back to what is kept', async () => {
    await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set =
      () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))`);
    await page.click('input[name=links]');
    await seeWords(/Your browser could not keep this \(QUOTA_BYTES quota exceeded\)\. Make room/);
    assert.equal(await page.$eval('input[name=links]', (box) => (box as HTMLInputElement).checked), false);
  });

  test('show the shortcuts in their order, and lead to where the browser lets one change them', async () => {
    await seeWords(
      /Go to the next explained word \S+ Go to the explained word before \S+ Open or close the explanation of the word \S+ Change them/,
    );
    await page.click('#change-shortcuts');
    const address = name === 'Chromium' ? 'chrome://extensions/shortcuts' : 'about:addons';
    await until('the page for shortcuts', () => driver.addressOfTab(address));
  });
});
