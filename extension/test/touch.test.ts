import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { describeInBrowsers } from './harness/harness.ts';
import {
  askCard,
  cardBox,
  hoverFirstMark,
  pause,
  pressInCard,
  reachFirstMark,
  waitForCard,
  waitForNoCard,
} from './harness/page-probe.ts';
import { enterRoom, type Room } from './harness/room.ts';
import { until } from './harness/until.ts';

describeInBrowsers('reading by touch', ({ start }) => {
  let room: Room;

  before(async () => {
    room = await enterRoom(start);
  });
  after(() => room.close());

  /** Taps a term, and says where the sheet's grip then is. */
  async function openSheet(within: string): Promise<{ x: number; y: number }> {
    const { page } = room;
    await room.open('reading.html');
    const mark = await reachFirstMark(page, within);
    await page.touchscreen.tap(mark.x, mark.y);
    await waitForCard(page);
    await until('the grip', () => askCard(page, () => document.querySelector('.grip') !== null));
    const box = await until('the box', () => cardBox(page));
    assert.ok(box.left < 16 && box.bottom > 700, 'at the lower edge, as wide as the window');
    const bottom = await page.evaluate(
      (within) => document.querySelector(within)?.getBoundingClientRect().bottom ?? NaN,
      within,
    );
    assert.ok(bottom < box.top, `not over its term, which ends at ${bottom}, from ${box.top}`);
    return { x: (box.left + box.right) / 2, y: box.top + 8 };
  }

  async function draw(from: { x: number; y: number }, by: number): Promise<void> {
    const { touchscreen } = room.page;
    await touchscreen.touchStart(from.x, from.y);
    for (const part of [0.25, 0.5, 0.75, 1]) await touchscreen.touchMove(from.x, from.y + by * part);
    await touchscreen.touchEnd();
  }

  test('a tap opens a sheet, and drawing it down closes it', async () => {
    const grip = await openSheet('#two');
    await draw(grip, 160);
    await waitForNoCard(room.page);
  });

  test('a sheet that is drawn down a little goes back', async () => {
    const grip = await openSheet('#two');
    const before = await until('the box', () => cardBox(room.page));
    await draw(grip, 30);
    await until('the sheet to be back', async () => (await cardBox(room.page))?.top === before.top);
  });

  test('its buttons go to the next term, and close it', async () => {
    await openSheet('#one');
    await pressInCard(room.page, '[aria-label="Next word"]');
    await until('the next card', async () => (await waitForCard(room.page)).term === 'glutamate');
    await pressInCard(room.page, '[aria-label="Close"]');
    await waitForNoCard(room.page);
  });

  test('a reader with mouse and finger gets for each press what its own pointer is for', async () => {
    const { page } = room;
    const seeMode = (mode: string): Promise<boolean> =>
      until(`a card that is ${mode}`, async () => {
        return (await askCard(page, () => document.body.dataset.mode)) === mode;
      });
    await room.open('reading.html');
    const mark = await hoverFirstMark(page, '#two');
    await waitForCard(page);
    await seeMode('hover');
    const beside = await until('the box', () => cardBox(page));
    assert.ok(beside.right - beside.left < 400, 'a card beside its term for the mouse');

    await page.touchscreen.tap(mark.x, mark.y);
    await seeMode('sheet');
    const sheet = await until('the box', () => cardBox(page));
    assert.ok(sheet.left < 16 && sheet.bottom > 700, 'a sheet for the finger, in the same window');
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    await pause(page);
    assert.ok(await cardBox(page), 'the mouse that moves away takes no sheet along');
    await page.touchscreen.tap(300, 10);
    await waitForNoCard(page);

    await hoverFirstMark(page, '#one');
    await waitForCard(page);
    await seeMode('hover');
    await page.mouse.move(5, 5);
    await waitForNoCard(page);
  });

  test('a tap on a link is the link’s', async () => {
    const { page } = room;
    await room.open('reading.html');
    const mark = await reachFirstMark(page, '#link');
    await page.touchscreen.tap(mark.x, mark.y);
    await until('the link to be followed', async () => page.url().endsWith('#one'));
    assert.equal(await cardBox(page), undefined);
  });
});
