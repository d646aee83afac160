import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { pack } from '@plainsight/content';
import type { Driver } from './harness/driver.ts';
import { noteRequests, describeInBrowsers } from './harness/harness.ts';
import { servePages, type PageServer } from './harness/page-server.ts';
import {
  cardBox,
  clickInCard,
  countMarks,
  hasHost,
  hoverFirstMark,
  markupOf,
  pause,
  reachFirstMark,
  waitForCard,
  waitForNoCard,
} from './harness/page-probe.ts';
import { until } from './harness/until.ts';

const definitionOf = (termId: string): string =>
  pack.glossary.find(({ id }) => id === termId)?.plainDefinition ?? `no term ${termId}`;

describeInBrowsers('the card', ({ start }) => {
  let driver: Driver;
  let server: PageServer;
  let page: Page;
  let requests: Set<string>;

  /** Opens a fixture, and its marks. */
  async function open(fixture: string): Promise<string> {
    await page.goto(`${server.origin}/${fixture}`);
    const markup = await markupOf(page);
    const popup = await driver.openPopup(page);
    await popup.words();
    await popup.close();
    return markup;
  }

  before(async () => {
    [driver, server] = await Promise.all([start(), servePages()]);
    page = await driver.newPage();
    requests = noteRequests(page, server.origin);
  });
  after(async () => {
    await driver.close();
    server.close();
  });

  for (const fixture of ['clinic.html', 'strict.html']) {
    test(`opens on ${fixture} with the term's definition, closes on Esc, and leaves the page as it was`, async () => {
      const markup = await open(fixture);
      const { text } = await hoverFirstMark(page);
      assert.match(text, /^ketamine$/i);
      const card = await waitForCard(page);
      assert.equal(card.term, 'ketamine');
      assert.ok(card.text.includes(definitionOf('ketamine')));
      assert.equal(await markupOf(page), markup);

      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      assert.equal(await markupOf(page), markup);
      assert.deepEqual([...requests], []);
    });
  }

  test('shows one term after another in the same frame', async () => {
    await open('clinic.html');
    await hoverFirstMark(page, 'h1');
    await waitForCard(page);
    await hoverFirstMark(page, '#twice');
    const { text } = await until('the next term', async () => {
      const card = await waitForCard(page);
      return card.term === 'ssri' ? card : undefined;
    });
    assert.ok(text.includes(definitionOf('ssri')));
    assert.equal(page.frames().length, 2);
  });

  test('opens again and again at the same term', async () => {
    await open('clinic.html');
    for (const time of [1, 2, 3, 4]) {
      const mark = await hoverFirstMark(page, '#split');
      await waitForCard(page);
      const box = await until(`the box, time ${time}`, () => cardBox(page));
      assert.ok(box.bottom - box.top > 200, `as tall as it is drawn, time ${time}`);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.mouse.move(mark.x, 2);
    }
  });

  test('stands beside its term and within the window', async () => {
    await open('clinic.html');
    const mark = await hoverFirstMark(page, '#split');
    await waitForCard(page);
    const box = await until('the box', () => cardBox(page));
    assert.ok(box.top > mark.y || box.bottom < mark.y, 'not over its term');
    assert.ok(box.right - box.left > 300, 'as wide as it is drawn');
  });

  test('stays while the pointer is in it, and closes after the pointer has gone', async () => {
    await open('clinic.html');
    await hoverFirstMark(page, '#split');
    await waitForCard(page);
    const { left, top } = await until('the box', () => cardBox(page));
    await page.mouse.move(left + 40, top + 40, { steps: 5 });
    await pause(page);
    assert.ok(await cardBox(page), 'open after more than the grace time');

    await page.mouse.move(2, 2, { steps: 3 });
    await waitForNoCard(page);
  });

  test('stays closed after Esc while the pointer is still on its term', async () => {
    await open('clinic.html');
    const { x, y } = await hoverFirstMark(page, '#split');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.mouse.move(x + 4, y);
    await pause(page);
    assert.equal(await cardBox(page), undefined);

    await page.mouse.move(2, 2);
    await hoverFirstMark(page, '#split');
    await waitForCard(page);
  });

  test('closes on Esc pressed inside it', async () => {
    await open('clinic.html');
    await hoverFirstMark(page, '#split');
    await waitForCard(page);
    const { left, top } = await until('the box', () => cardBox(page));
    await clickInCard(page, left + 4, top + 40);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('does not open where the pointer only passes, and loads nothing before it comes to a term', async () => {
    await open('clinic.html');
    await page.mouse.move(5, 5);
    assert.equal(await hasHost(page), false);
    const mark = await hoverFirstMark(page, '#split');
    await page.mouse.move(mark.x, 5);
    await pause(page);
    assert.equal(await cardBox(page), undefined);
  });

  test('closes when the page is scrolled away under it', async () => {
    await open('clinic.html');
    await hoverFirstMark(page, '#split');
    await waitForCard(page);
    await page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }));
    await waitForNoCard(page);
  });

  test('opens as a sheet at the lower edge when a finger taps a term, and closes on a tap beside it', async () => {
    await open('clinic.html');
    const mark = await reachFirstMark(page, '#split');
    await page.touchscreen.tap(mark.x, mark.y);
    await waitForCard(page);
    const box = await until('the box', () => cardBox(page));
    const [width = 0, height = 0] = await page.evaluate(() => [innerWidth, innerHeight]);
    assert.ok(box.left < 16 && box.right > width - 24, 'as wide as the window');
    assert.ok(box.bottom > height - 16, 'at the lower edge');
    await page.touchscreen.tap(mark.x, 10);
    await waitForNoCard(page);
  });

  test('follows the page: a term that is removed takes its card along', async () => {
    await open('clinic.html');
    const marks = await countMarks(page);
    await hoverFirstMark(page, '#split');
    await waitForCard(page);
    await page.evaluate(() => document.querySelector('#split')?.remove());
    await waitForNoCard(page);
    await until('fewer marks', async () => (await countMarks(page)) < marks);
  });

  test('comes again after the page has removed its element', async () => {
    await open('clinic.html');
    await hoverFirstMark(page, '#split');
    await waitForCard(page);
    await page.evaluate(() => document.querySelector('plainsight-card-host')?.remove());
    await page.mouse.move(2, 2);
    await hoverFirstMark(page, 'h1');
    const { term } = await waitForCard(page);
    assert.equal(term, 'ketamine');
  });

  test('links to the page with all the studies', async () => {
    await open('clinic.html');
    await hoverFirstMark(page, 'h1');
    await waitForCard(page);
    await until('the studies link to be pressed', async () => {
      for (const frame of page.frames()) {
        const pressed = await frame
          .evaluate(() => {
            const link = document.querySelector<HTMLAnchorElement>('term-card > [slot=studies] > a');
            link?.click();
            return link !== null;
          })
          .catch(() => false);
        if (pressed) return true;
      }
      return false;
    });
    const address = await until('the studies page', () => driver.addressOfTab('/studies.html'));
    assert.match(address, /studies\.html#claim=c-trd$/);
    assert.equal(new URL(page.url()).pathname, '/clinic.html');
  });
});
