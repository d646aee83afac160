import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { defaultSettings } from '../src/shared/settings.ts';
import { describeInBrowsers } from './harness/harness.ts';
import {
  countMarks,
  firstMark,
  hasHost,
  hear,
  markColour,
  openMarked,
  pause,
  pointsOf,
  useCard,
  waitForMarks,
  waitForPaintedMarks,
} from './harness/page-probe.ts';
import { enterRoom, type Room } from './harness/room.ts';
import { until } from './harness/until.ts';

/** Opens a page whose marks are drawn. */
async function read({ driver, server, page }: Room): Promise<void> {
  await openMarked(driver, page, `${server.origin}/reading.html`);
  await waitForMarks(page);
  await page.evaluate('globalThis.isKept = true');
}

/** Goes back to that page, as the reader's button does. */
async function comeBack({ page }: Room): Promise<void> {
  // The page that is left may take the answer along.
  await page.evaluate('history.back()').catch(() => undefined);
  await until('the page from before', async () => {
    const path = await page.evaluate(() => location.pathname).catch(() => '');
    return path === '/reading.html';
  });
}

const isKept = (room: Room): Promise<unknown> => room.page.evaluate('globalThis.isKept === true');

describeInBrowsers('a page that is kept for the way back', ({ start }) => {
  let whole: Room;
  let room: Room;

  before(async () => {
    whole = await enterRoom(start);
  });
  after(() => whole.close());
  beforeEach(async () => {
    await whole.choose(defaultSettings);
    // Once it has come back to a kept page, the protocol of Firefox leads its tab to no other one.
    room = { ...whole, page: await whole.driver.newPage() };
    await read(room);
  });
  afterEach(() => room.page.close());

  test('has its marks and its card again, and badge and popup tell of them', async () => {
    const { page, server, driver } = room;
    await driver.pressShortcut(page, 'next-term');
    await hear(page, /^ketamine/);
    await useCard(page, '#two');
    await page.goto(`${server.origin}/nothing.html`);
    await until('no number', async () => (await driver.badge(page)) === '');

    await comeBack(room);
    assert.ok(await isKept(room), 'the card’s frame does not keep the page from being kept');
    await waitForPaintedMarks(page);
    assert.equal(await countMarks(page), 7);
    await until('the number of terms', async () => (await driver.badge(page)) === '5');
    await useCard(page, '#one');
    await driver.pressShortcut(page, 'next-term');
    await hear(page, /explained word \d of 7/);
    const popup = await driver.openPopup(page);
    assert.match(await popup.words(), /5 terms on this page, marked in 7 places/);
    await popup.close();
  });

  test('has its marks drawn where the reader has been on another site, and the permission has gone', async () => {
    const { page, server } = room;
    await page.goto(`${server.origin.replace('127.0.0.1', 'localhost')}/nothing.html`);
    await comeBack(room);
    assert.ok(await isKept(room));
    await waitForPaintedMarks(page);
    assert.equal(await countMarks(page), 7);
    await useCard(page, '#one');
  });

  test('is marked as the reader has chosen meanwhile', async () => {
    const { page, server } = room;
    await page.goto(`${server.origin}/nothing.html`);
    await room.choose({ knownTerms: ['ketamine'] });
    await comeBack(room);
    assert.ok(await isKept(room));
    await until('the other marks', async () => (await countMarks(page)) === 4);
    await waitForPaintedMarks(page);
    assert.equal(await firstMark(page, '#one'), undefined);
  });

  test('is not marked where the reader has turned its site off meanwhile', async () => {
    const { page, server } = room;
    await page.goto(`${server.origin}/nothing.html`);
    await room.choose({ sitesOff: ['127.0.0.1'] });
    await comeBack(room);
    assert.ok(await isKept(room));
    await until('no marks', async () => (await countMarks(page)) === 0);
  });
});

for (const [fate, happen] of [
  ['updated', (room: Room) => room.driver.update()],
  ['turned off', (room: Room) => room.driver.turnOff()],
] as const) {
  describeInBrowsers(`a page from before the extension was ${fate}`, ({ start }) => {
    let room: Room;

    before(async () => {
      room = await enterRoom(start);
    });
    after(() => room.close());

    test('has no marks when the reader comes back, and says nothing', async () => {
      const { page, server } = room;
      const errors: string[] = [];
      // The pages here allow themselves no icon.
      const note = (error: string): unknown => error.includes('favicon') || errors.push(error);
      await read(room);
      await useCard(page, '#two');
      await page.goto(`${server.origin}/nothing.html`);
      page.on('pageerror', (error) => note(String(error)));
      page.on('console', (message) => message.type() === 'error' && note(message.text()));
      await happen(room);
      await page.bringToFront();
      await comeBack(room);
      await pause(page);
      assert.equal(await pointsOf(page, markColour), 0);
      assert.equal(await hasHost(page), false);
      assert.deepEqual(errors, []);
    });
  });
}
