import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Driver } from './harness/driver.ts';
import { startFirefox } from './harness/firefox.ts';
import { describeInBrowsers } from './harness/harness.ts';
import { servePages, type PageServer } from './harness/page-server.ts';
import { countMarks } from './harness/page-probe.ts';
import { until } from './harness/until.ts';

interface Registered {
  readonly matches: readonly string[];
  readonly excludeMatches?: readonly string[];
}

describeInBrowsers('sites', ({ start }) => {
  let driver: Driver;
  let server: PageServer;
  let page: Page;
  let options: Page;
  let addresses: { readonly here: string; readonly elsewhere: string };

  const ask = async <Answer>(expression: string): Promise<Answer> =>
    (await options.evaluate(`(globalThis.browser ?? chrome).${expression}`)) as Answer;

  /** Waits until the browser marks these sites by itself, and no others. */
  const seeMarked = (sites: readonly string[], butFor: readonly string[] = []): Promise<boolean> =>
    until(`marks on ${sites.join(' ') || 'no site'}`, async () => {
      const [script] = await ask<Registered[]>('scripting.getRegisteredContentScripts()');
      const { matches = [], excludeMatches = [] } = script ?? {};
      return String(matches) === String(sites) && String(excludeMatches) === String(butFor);
    });

  const seeOff = (sites: readonly string[]): Promise<boolean> =>
    until(`sites that are off: ${sites.join(' ') || 'none'}`, async () => {
      const { sitesOff = [] } = await ask<{ sitesOff?: string[] }>('storage.local.get("sitesOff")');
      return String(sitesOff) === String(sites);
    });

  /** Presses one control of the popup over the page, and has the popup closed before anything can have come of it. */
  async function press(selector: string): Promise<void> {
    await page.goto(addresses.here);
    const popup = await driver.openPopup(page);
    await popup.words();
    await popup.press(selector);
    await popup.close();
  }

  const loadMarked = async (address: string): Promise<boolean> => {
    await page.goto(address);
    return until(`marks on ${address}`, async () => (await countMarks(page)) > 0);
  };
  const loadUnmarked = async (address: string): Promise<void> => {
    await page.goto(address);
    assert.equal(await countMarks(page), 0);
  };

  before(async () => {
    [driver, server] = await Promise.all([start(), servePages()]);
    const here = `${server.origin}/clinic.html`;
    addresses = { here, elsewhere: here.replace('127.0.0.1', 'localhost') };
    page = await driver.newPage();
    await driver.allowSites();
    options = await driver.openOwnPage('options.html');
  });
  after(async () => {
    await driver.close();
    server.close();
  });

  test('are not marked by themselves before the reader says so', async () => {
    await seeMarked([]);
    await loadUnmarked(addresses.here);
  });

  test('are marked by themselves once the reader has said “always”, until they take it back in the same place', async () => {
    await press('#site-always');
    await seeMarked(['*://127.0.0.1/*']);
    await loadMarked(addresses.here);
    await loadUnmarked(addresses.elsewhere);

    await press('#site-asked');
    await seeMarked([]);
    assert.deepEqual((await ask<{ origins: string[] }>('permissions.getAll()')).origins, []);
    await loadUnmarked(addresses.here);
  });

  test('are all marked once the reader has said “every site”, but for those that are turned off', async () => {
    await press('#every-site');
    await seeMarked(['*://*/*']);
    await loadMarked(addresses.here);
    await loadMarked(addresses.elsewhere);

    await press('#site-never');
    await seeOff(['127.0.0.1']);
    await seeMarked(['*://*/*'], ['*://127.0.0.1/*']);
    await loadUnmarked(addresses.here);
    await loadMarked(addresses.elsewhere);

    await press('#every-site');
    await seeMarked([]);
    await loadUnmarked(addresses.elsewhere);
  });

  test('that are off stay so when the popup opens, until the reader turns them on there', async () => {
    await page.goto(addresses.here);
    const popup = await driver.openPopup(page);
    assert.match(await popup.words(), /Off for this site\. Nothing on its pages is marked or changed\./);
    assert.equal(await countMarks(page), 0);
    await popup.press('#site-asked');
    await until('marks', async () => (await countMarks(page)) > 0);
    await seeOff([]);
    await popup.close();
  });

  test('lose their marks at once when they are turned off', async () => {
    await page.goto(addresses.here);
    const popup = await driver.openPopup(page);
    await popup.words();
    assert.ok((await countMarks(page)) > 0);
    await popup.press('#site-never');
    await until('the marks to go', async () => (await countMarks(page)) === 0);
    await popup.press('#site-asked');
    await until('the marks to come back', async () => (await countMarks(page)) > 0);
    await seeOff([]);
    await popup.close();
  });

  test('lose their marks also where a page says that its addresses begin elsewhere', async () => {
    await page.goto(addresses.here);
    await page.evaluate(() => {
      document.head.append(
        Object.assign(document.createElement('base'), { href: 'https://elsewhere.example/' }),
      );
    });
    const popup = await driver.openPopup(page);
    await popup.words();
    await popup.press('#site-never');
    await until('the marks to go', async () => (await countMarks(page)) === 0);
    await popup.press('#site-asked');
    await until('the marks to come back', async () => (await countMarks(page)) > 0);
    await popup.close();
  });

  test('are as the reader chose last, however fast', async () => {
    await page.goto(addresses.here);
    const popup = await driver.openPopup(page);
    await popup.words();
    for (const choice of ['never', 'asked', 'never', 'asked', 'never']) await popup.press(`#site-${choice}`);
    await until('the words for it', async () => /Off for this site\./.test(await popup.words()));
    await seeOff(['127.0.0.1']);
    for (const choice of ['asked', 'never', 'asked']) await popup.press(`#site-${choice}`);
    await until('the words for it', async () => /on this page, marked/.test(await popup.words()));
    await seeOff([]);
    await popup.close();
  });

  test('can be taken back in the options as well', async () => {
    await press('#site-always');
    await seeMarked(['*://127.0.0.1/*']);
    await until('the site in the options', async () => (await options.$('#sites-on button')) !== null);
    await options.evaluate(() => document.querySelector<HTMLButtonElement>('#sites-on button')?.click());
    await seeMarked([]);
  });
});

describe('the prompt of Firefox', () => {
  test('comes when the reader says “always”: nothing is so that they deny, and what they allow is', async () => {
    const [driver, server] = await Promise.all([startFirefox(), servePages()]);
    const options = await driver.openOwnPage('options.html');
    const allowed = async (): Promise<string> =>
      String(await options.evaluate('browser.permissions.getAll().then(({ origins }) => origins.join())'));
    const page = await driver.newPage();
    await page.goto(`${server.origin}/clinic.html`);
    const popup = await driver.openPopup(page);
    await popup.words();
    await popup.press('#site-always');
    await driver.answerPrompt('deny');
    // Were another one chosen, there would be nothing to press.
    await until('the choice to go back', () =>
      popup.press('#site-asked:checked').then(
        () => true,
        () => false,
      ),
    );
    assert.equal(await allowed(), '');

    await popup.press('#site-always');
    await driver.answerPrompt('allow');
    await until('the permission', async () => (await allowed()) === '*://127.0.0.1/*');
    await popup.press('#site-always:checked');
    await driver.close();
    server.close();
  });
});
