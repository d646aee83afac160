import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { describeInBrowsers } from './harness/harness.ts';
import {
  cardBox,
  focusInCard,
  hear,
  hoverFirstMark,
  markupOf,
  pointsOf,
  pressInCard,
  ringColour,
  waitForCard,
  waitForNoCard,
  waitForRing,
  white,
} from './harness/page-probe.ts';
import { enterRoom, type Room } from './harness/room.ts';
import { until } from './harness/until.ts';

describeInBrowsers('reading by keyboard', ({ start }) => {
  let room: Room;

  before(async () => {
    room = await enterRoom(start);
  });
  after(() => room.close());

  const press = (command: Parameters<Room['driver']['pressShortcut']>[1]): Promise<void> =>
    room.driver.pressShortcut(room.page, command);

  const caret = (): Promise<string> =>
    room.page.evaluate(() => {
      const { anchorNode, anchorOffset, isCollapsed } = getSelection() ?? {};
      return isCollapsed && anchorNode ? (anchorNode.textContent?.slice(anchorOffset) ?? '') : '';
    });

  test('goes from term to term: each gets a ring, and is said with its sentence', async () => {
    await room.open('reading.html');
    const markup = await markupOf(room.page);
    assert.equal(await pointsOf(room.page, ringColour), 0);
    await press('next-term');
    await hear(room.page, /^ketamine, explained word 1 of \d+\. Doctors give ketamine by a pump\.$/);
    await waitForRing(room.page);
    assert.equal(await cardBox(room.page), undefined, 'no card unasked');
    await press('next-term');
    await hear(room.page, /^glutamate, explained word 2 of/);
    await press('previous-term');
    await hear(room.page, /^ketamine, explained word 1 of/);
    assert.equal(await markupOf(room.page), markup, 'the page is as it was');
  });

  test('draws the ring and nothing else over the page', async () => {
    const { page } = room;
    await room.open('reading.html');
    await page.addStyleTag({ content: ':root { background: #123456 }' });
    await press('next-term');
    await waitForRing(page);
    assert.equal(await pointsOf(page, white, { x: 412, y: 220, width: 200, height: 500 }), 0);
    assert.ok((await pointsOf(page, white)) > 100, 'but the rim that sets the ring off from a dark page');
  });

  test('goes round, and brings what it comes to into view', async () => {
    await room.open('reading.html');
    await press('next-term');
    await hear(room.page, /word 1 of/);
    await press('previous-term');
    await hear(room.page, /^ketamine, explained word 7 of 7\. About ketamine$/);
    await press('previous-term');
    await hear(room.page, /^PTSD, explained word 6 of 7\. Ketamine helps PTSD\.$/);
    const box = await room.page.evaluate(() =>
      document.querySelector('#far')?.getBoundingClientRect().toJSON(),
    );
    assert.ok(box && box.top > 0 && box.bottom < 720);
  });

  test('opens the card with the focus in it; Esc gives it back to where it was', async () => {
    await room.open('reading.html');
    await room.page.focus('#field');
    await press('next-term');
    await hear(room.page, /^ketamine/);
    await press('open-card');
    await waitForCard(room.page);
    await focusInCard(room.page);
    await room.page.keyboard.press('Escape');
    await waitForNoCard(room.page);
    await until('the focus to be back', () =>
      room.page.evaluate(() => document.hasFocus() && document.activeElement?.id === 'field'),
    );
  });

  test('where nothing had the focus, reading goes on from the term', async () => {
    await room.open('reading.html');
    await press('next-term');
    await press('next-term');
    await hear(room.page, /^glutamate/);
    await press('open-card');
    await waitForCard(room.page);
    await focusInCard(room.page);
    await press('open-card');
    await waitForNoCard(room.page);
    await until('the caret at the term', async () => (await caret()).startsWith('glutamate in the brain'));
  });

  test('opens the term in view where none was gone to, and takes the keyboard into a card that is hovered', async () => {
    await room.open('reading.html');
    await press('open-card');
    assert.equal((await waitForCard(room.page)).term, 'ketamine');
    await focusInCard(room.page);
    await room.page.keyboard.press('Escape');
    await waitForNoCard(room.page);

    await hoverFirstMark(room.page, '#two');
    await until('the other card', async () => (await waitForCard(room.page)).term === 'glutamate');
    await press('open-card');
    await focusInCard(room.page);
    await room.page.keyboard.press('Escape');
    await waitForNoCard(room.page);
  });

  test('goes on to the next term inside the card, by its buttons', async () => {
    await room.open('reading.html');
    await press('open-card');
    await waitForCard(room.page);
    await focusInCard(room.page);
    await pressInCard(room.page, '[aria-label="Next word"]');
    await until('the next card', async () => (await waitForCard(room.page)).term === 'glutamate');
    await hear(room.page, /^glutamate, explained word 2 of/);
  });

  test('leaves a card that is kept by Tab: it is no trap', async () => {
    await room.open('reading.html');
    await press('open-card');
    await waitForCard(room.page);
    await focusInCard(room.page);
    await room.page.keyboard.down('Shift');
    await room.page.keyboard.press('Tab');
    await room.page.keyboard.up('Shift');
    await until('the focus on what stands before the card', () =>
      room.page.evaluate(() => document.activeElement?.id === 'link'),
    );
    assert.ok(await cardBox(room.page), 'the card stays');
  });

  test('Esc takes the ring away', async () => {
    await room.open('reading.html');
    await press('next-term');
    await waitForRing(room.page);
    await room.page.keyboard.press('Escape');
    await until('no ring', async () => (await pointsOf(room.page, ringColour)) === 0);
  });

  test('a jump from the popup brings the reader to the term', async () => {
    await room.open('reading.html');
    const popup = await room.driver.openPopup(room.page);
    await popup.words();
    await popup.press('[data-term="ptsd"]');
    await until('the caret at the term', async () => (await caret()).startsWith('PTSD'));
    await waitForRing(room.page);
    await hear(room.page, /^PTSD, explained word 6 of 7/);
  });

  test('says so where no term stands', async () => {
    await room.open('nothing.html');
    await press('next-term');
    await hear(room.page, /^No word on this page is explained\.$/);
  });

  test('goes on after the background has ended', async () => {
    await room.open('reading.html');
    await press('next-term');
    await hear(room.page, /^ketamine/);
    await room.driver.endBackground();
    await press('open-card');
    await waitForCard(room.page);
    await room.driver.endBackground();
    await pressInCard(room.page, '[aria-label="Close"]');
    await waitForNoCard(room.page);
  });
});
