import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { defaultSettings } from '../src/shared/settings.ts';
import { describeInBrowsers } from './harness/harness.ts';
import {
  askCard,
  cardBox,
  clickInCard,
  darkCardColour,
  firstMark,
  groundColour,
  hoverFirstMark,
  pause,
  pointsOf,
  waitForCard,
  waitForKeptCard,
  waitForNoCard,
} from './harness/page-probe.ts';
import { enterRoom, type Room } from './harness/room.ts';
import { until } from './harness/until.ts';

describeInBrowsers('reading by pointer', ({ start }) => {
  let room: Room;

  before(async () => {
    room = await enterRoom(start);
  });
  after(() => room.close());
  afterEach(() => room.choose(defaultSettings));

  test('a click keeps the card open when the pointer leaves, and Esc closes it', async () => {
    const { page } = room;
    await room.open('reading.html');
    const mark = await hoverFirstMark(page, '#two');
    await waitForCard(page);
    await until('the ground of the term', async () => (await pointsOf(page, groundColour)) > 100);
    await page.mouse.click(mark.x, mark.y);
    await page.mouse.move(5, 5);
    await pause(page);
    assert.ok(await cardBox(page), 'open after the pointer has left');
    await waitForKeptCard(page);

    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await until('no ground', async () => (await pointsOf(page, groundColour)) === 0);
  });

  test('a card that is kept closes by a click beside it, and gives way to another one alone', async () => {
    const { page } = room;
    await room.open('reading.html');
    const other = await firstMark(page, '#one');
    assert.ok(other);
    const mark = await hoverFirstMark(page, '#two');
    await waitForCard(page);
    await page.mouse.click(mark.x, mark.y);
    await page.mouse.move(other.x, other.y, { steps: 4 });
    await pause(page);
    assert.equal((await waitForCard(page)).term, 'glutamate', 'resting elsewhere changes nothing');

    await page.mouse.click(other.x, other.y);
    await until('the other card', async () => (await waitForCard(page)).term === 'ketamine');
    await page.mouse.click(5, 5);
    await waitForNoCard(page);
  });

  test('a click in the card keeps it', async () => {
    const { page } = room;
    await room.open('reading.html');
    await hoverFirstMark(page, '#two');
    await waitForCard(page);
    const { left, top } = await until('the box', () => cardBox(page));
    await clickInCard(page, left + 60, top + 30);
    await waitForKeptCard(page);
    await page.mouse.move(5, 5);
    await pause(page);
    assert.ok(await cardBox(page));
  });

  test('a click on a link is the link’s', async () => {
    const { page } = room;
    await room.open('reading.html');
    const mark = await hoverFirstMark(page, '#link');
    await waitForCard(page);
    await page.mouse.click(mark.x, mark.y);
    await until('the link to be followed', async () => page.url().endsWith('#one'));
    await waitForNoCard(page);
  });

  test('the card stays while the pointer is on its way to it, however slow', async () => {
    const { page } = room;
    await room.open('reading.html');
    await hoverFirstMark(page, '#two');
    await waitForCard(page);
    const { left, top, right } = await until('the box', () => cardBox(page));
    await page.mouse.move((left + right) / 2, top - 4);
    await pause(page);
    assert.ok(await cardBox(page), 'open between term and card');
    await page.mouse.move((left + right) / 2, top + 20);
    await pause(page);
    assert.ok(await cardBox(page), 'open in the card');
    await page.mouse.move(5, 5);
    await waitForNoCard(page);
  });

  test('a term over two lines opens at the line that is pointed at', async () => {
    const { page } = room;
    await room.open('reading.html');
    await firstMark(page, '#lines');
    const second = await page.evaluate(() => {
      const text = document.querySelector('#lines')?.firstChild;
      if (!text) return undefined;
      const range = document.createRange();
      const term = 'treatment-resistant depression';
      const from = text.textContent?.indexOf(term) ?? 0;
      range.setStart(text, from);
      range.setEnd(text, from + term.length);
      const line = [...range.getClientRects()].at(-1);
      return line && { left: line.left, x: line.left + 20, y: line.top + line.height / 2 };
    });
    assert.ok(second);
    await page.mouse.move(second.x - 4, second.y);
    await page.mouse.move(second.x, second.y);
    await waitForCard(page);
    const { left } = await until('the box', () => cardBox(page));
    assert.ok(Math.abs(left - second.left) <= 10, `at ${left}, its line at ${second.left}`);
  });

  test('a card that is kept follows its term when the page is scrolled, and stays in the window', async () => {
    const { page } = room;
    await room.open('reading.html');
    const mark = await hoverFirstMark(page, '#two');
    await waitForCard(page);
    await page.mouse.click(mark.x, mark.y);
    const before = await until('the box', () => cardBox(page));
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await until('the card to follow', async () => {
      const box = await cardBox(page);
      return box && before.top - box.top >= 32 && before.top - box.top <= 48;
    });
    await page.evaluate(() => scrollBy({ top: 800, behavior: 'instant' }));
    await until('the card to stay in the window', async () => {
      const box = await cardBox(page);
      return box && box.top >= 0 && box.bottom - box.top > 200;
    });
  });

  test('a card that is kept follows its term when the page is zoomed', async () => {
    const { page } = room;
    await room.open('reading.html');
    const mark = await hoverFirstMark(page, '#two');
    await waitForCard(page);
    await page.mouse.click(mark.x, mark.y);
    const before = await until('the box', () => cardBox(page));
    // What a browser does when it zooms: fewer points of a page fit into the same window.
    await page.setViewport({ width: 512, height: 360, deviceScaleFactor: 2 });
    await until('the card beside its term', async () => {
      const box = await cardBox(page);
      const line = await page.evaluate(() => {
        const text = document.querySelector('#two')?.firstChild;
        if (!text) return undefined;
        const range = document.createRange();
        const from = text.textContent?.indexOf('glutamate') ?? 0;
        range.setStart(text, from);
        range.setEnd(text, from + 9);
        return range.getBoundingClientRect().toJSON() as DOMRect;
      });
      if (!box || !line || box.left === before.left) return false;
      const isBelow = box.top >= line.bottom && box.top <= line.bottom + 16;
      const isAbove = box.bottom <= line.top && box.bottom >= line.top - 16;
      return (isBelow || isAbove) && box.right <= 512 && box.bottom <= 360;
    });
    await page.setViewport({ width: 1024, height: 720 });
  });

  test('opens only while the key is held that the reader has chosen', async () => {
    const { page } = room;
    await room.choose({ key: 'shift' });
    await room.open('reading.html');
    await hoverFirstMark(page, '#two');
    await pause(page);
    assert.equal(await cardBox(page), undefined);
    await page.keyboard.down('Shift');
    await waitForCard(page);
    await page.keyboard.up('Shift');
  });

  test('Esc closes the card, takes the focus from nothing, and is the page’s as well', async () => {
    const { page } = room;
    await room.open('reading.html');
    await page.focus('#field');
    await page.evaluate(`addEventListener('keydown', ({ key }) => (document.title = key))`);
    await hoverFirstMark(page, '#two');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    assert.deepEqual(
      await page.evaluate(() => [document.hasFocus(), document.activeElement?.id, document.title]),
      [true, 'field', 'Escape'],
    );
  });

  test('draws the card in the colours and the text size that the reader has chosen', async () => {
    const { page } = room;
    await room.choose({ theme: 'dark', textSize: 150 });
    await room.open('reading.html');
    assert.equal(await pointsOf(page, darkCardColour), 0);
    await hoverFirstMark(page, '#two');
    await waitForCard(page);
    await until('a dark card', async () => (await pointsOf(page, darkCardColour)) > 10_000);
    assert.equal(await askCard(page, () => getComputedStyle(document.documentElement).fontSize), '24px');
    const { left, right } = await until('the box', () => cardBox(page));
    assert.ok(right - left > 500, 'and as much wider');
  });

  test('waits as long as the reader has chosen', async () => {
    const { page } = room;
    await room.choose({ delay: 1000 });
    await room.open('reading.html');
    const waited = page.evaluate(async () => {
      const moved = await new Promise<number>((resolve) => {
        addEventListener('pointermove', ({ timeStamp }) => resolve(timeStamp), { once: true });
      });
      // With the card its term gets a ground.
      while (![...CSS.highlights.keys()].some((name) => name.endsWith('-now'))) {
        await new Promise(requestAnimationFrame);
      }
      return performance.now() - moved;
    });
    await hoverFirstMark(page, '#two');
    const time = await waited;
    assert.ok(time >= 1000, `after ${time} ms`);
    await waitForCard(page);
  });

  test('marks every place, or the first in each section, as the reader has chosen', async () => {
    const { page } = room;
    await room.choose({ density: 'every' });
    await room.open('reading.html');
    assert.ok(await firstMark(page, '#again'));
    await room.choose({ density: 'first-per-section' });
    await until('fewer marks', async () => (await firstMark(page, '#again')) === undefined);
    assert.ok(await firstMark(page, '#far'));
  });

  test('leaves out headings, links and words that the reader knows', async () => {
    const { page } = room;
    await room.choose({ density: 'every', skipHeadings: true, skipLinks: true, knownTerms: ['ptsd'] });
    await room.open('clinic.html');
    assert.equal(await firstMark(page, 'h1'), undefined);
    assert.equal(await firstMark(page, '#link'), undefined);
    assert.ok(await firstMark(page, '#twice'));
  });

  test('a card that is not kept holds no Tab stop', async () => {
    const { page } = room;
    await room.open('reading.html');
    await hoverFirstMark(page, '#two');
    await waitForCard(page);
    for (const stop of ['field', 'link', 'field', 'link']) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.localName);
      assert.notEqual(focused, 'plainsight-card-host', `Tab goes to ${stop}`);
    }
  });
});
