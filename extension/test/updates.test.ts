import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { describeInBrowsers } from './harness/harness.ts';
import {
  cardBox,
  firstMark,
  hasHost,
  hoverFirstMark,
  markColour,
  pause,
  pointsOf,
  useCard,
  waitForCard,
  waitForPaintedMarks,
  waitForRing,
} from './harness/page-probe.ts';
import { enterRoom, type Room } from './harness/room.ts';
import { until } from './harness/until.ts';

describeInBrowsers('an extension that comes anew or goes', ({ start }) => {
  let room: Room;

  before(async () => {
    room = await enterRoom(start);
  });
  after(() => room.close());

  test('the extension is updated while a page is open: it marks again, and once', async () => {
    const { page, driver } = room;
    await room.open('reading.html');
    await hoverFirstMark(page, '#two');
    await waitForCard(page);
    await page.mouse.move(5, 5);
    await driver.reload();
    await page.bringToFront();
    await until('the old card to go', async () => (await cardBox(page)) === undefined);
    await driver.pressShortcut(page, 'next-term');
    await waitForRing(page);
    assert.ok(await firstMark(page, '#two'));
    await useCard(page, '#two');
    assert.equal(await page.evaluate(() => document.querySelectorAll('plainsight-card-host').length), 1);
  });

  test('the extension is turned off while a page is open: its marks go', async () => {
    const { page, driver } = room;
    await room.open('reading.html');
    await waitForPaintedMarks(page);
    await driver.turnOff();
    await page.bringToFront();
    await until('no marks to be drawn', async () => (await pointsOf(page, markColour)) === 0);
    await page.mouse.move(200, 200);
    assert.equal(await cardBox(page), undefined);
  });
});

describeInBrowsers('an update while the reader reads on', ({ name, start }) => {
  let room: Room;

  before(async () => {
    room = await enterRoom(start);
  });
  after(() => room.close());

  test('takes the old marks and the old card away with the next move, and without an error', async () => {
    const { page, driver } = room;
    const errors: string[] = [];
    await room.open('reading.html');
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await hoverFirstMark(page, '#two');
    await waitForCard(page);
    const next = await firstMark(page, '#one');
    assert.ok(next);
    await driver.update();

    await page.mouse.move(next.x, next.y, { steps: 3 });
    await until('no marks to be drawn', async () => (await pointsOf(page, markColour)) === 0);
    await page.mouse.click(next.x, next.y);
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector('#one')?.append(' And ketamine again.'));
    await pause(page);
    assert.equal(await cardBox(page), undefined);
    assert.equal(await pointsOf(page, markColour), 0);
    if (name === 'Chromium') assert.equal(await hasHost(page), false);
    assert.deepEqual(errors, []);
  });
});
