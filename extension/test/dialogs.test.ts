import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { describeInBrowsers } from './harness/harness.ts';
import {
  cardBox,
  clickInCard,
  focusInCard,
  hear,
  hoverFirstMark,
  pause,
  pointsOf,
  pressInCard,
  ringColour,
  useCard,
  waitForCard,
  waitForKeptCard,
  waitForNoCard,
  waitForRing,
} from './harness/page-probe.ts';
import { enterRoom, type Room } from './harness/room.ts';
import { until } from './harness/until.ts';

describeInBrowsers('a modal dialog in front of the page', ({ start }) => {
  let room: Room;

  before(async () => {
    room = await enterRoom(start);
  });
  after(() => room.close());
  beforeEach(() => room.open('dialogs.html'));

  const press = (command: Parameters<Room['driver']['pressShortcut']>[1]): Promise<void> =>
    room.driver.pressShortcut(room.page, command);

  /** Opens the dialog with this id, or the one in the shadow root of what has it. */
  const show = (id: string): Promise<void> =>
    room.page.evaluate((id) => {
      const element = document.getElementById(id);
      const dialog = element?.shadowRoot?.querySelector('dialog') ?? (element as HTMLDialogElement);
      dialog.showModal();
    }, id);

  const isOpen = (id: string): Promise<boolean> =>
    room.page.evaluate((id) => {
      const element = document.getElementById(id);
      return (element?.shadowRoot?.querySelector('dialog') ?? (element as HTMLDialogElement)).open;
    }, id);

  const seeClosed = (id: string): Promise<boolean> =>
    until(`the dialog ${id} to close`, async () => !(await isOpen(id)));

  test('the keyboard goes round the terms in it, and once it has closed round all that are not inert', async () => {
    const { page } = room;
    await press('next-term');
    await hear(page, /^Ketamine, explained word 1 of 2\./);
    await press('next-term');
    await hear(page, /^Fibromyalgia, explained word 2 of 2\./);
    await press('next-term');
    await hear(page, /^Ketamine, explained word 1 of 2\./);

    await show('words');
    await press('next-term');
    await hear(page, /^glutamate, explained word 1 of 2\./);
    await press('next-term');
    await hear(page, /^SSRI, explained word 2 of 2\./);
    await press('next-term');
    await hear(page, /^glutamate, explained word 1 of 2\./);
    await press('previous-term');
    await hear(page, /^SSRI, explained word 2 of 2\./);
    await waitForRing(page);

    await page.keyboard.press('Escape');
    await seeClosed('words');
    await press('previous-term');
    await hear(page, /^(Ketamine|Fibromyalgia), explained word \d of 2\./);
  });

  test('the shortcut opens the card of a term in it, and the card’s buttons go round those', async () => {
    const { page } = room;
    await press('next-term');
    await hear(page, /^Ketamine/);
    await show('words');
    await press('open-card');
    await until('the card', async () => (await waitForCard(page)).term === 'glutamate');
    await focusInCard(page);
    for (const term of ['ssri', 'glutamate']) {
      await pressInCard(page, '[aria-label="Next word"]');
      await until('the next card', async () => (await waitForCard(page)).term === term);
    }
  });

  test('where no word in it is explained, the reader is told so', async () => {
    const { page } = room;
    await show('bare');
    for (const command of ['next-term', 'open-card'] as const) {
      await press(command);
      await hear(page, /^No word in the open dialog is explained\.$/);
      assert.equal(await pointsOf(page, ringColour), 0);
      assert.equal(await cardBox(page), undefined);
    }
  });

  test('a jump from the popup leads to no term behind it', async () => {
    const { page, driver } = room;
    await show('words');
    for (const [term, words] of [
      ['ketamine', /^That word cannot be reached now\. If a dialog is open, close it first\.$/],
      ['ssri', /^SSRI, explained word 2 of 2/],
    ] as const) {
      const popup = await driver.openPopup(page);
      await popup.words();
      await popup.press(`[data-term=${term}]`);
      await hear(page, words);
    }
  });

  test('Esc closes the card in front of it first, and then the dialog', async () => {
    const { page } = room;
    await show('words');
    await hoverFirstMark(page, 'dialog');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    assert.equal(await isOpen('words'), true);
    await page.keyboard.press('Escape');
    await seeClosed('words');

    await show('words');
    await press('open-card');
    await waitForCard(page);
    await focusInCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    assert.equal(await isOpen('words'), true);
    await until('the focus to be back', () =>
      page.evaluate(() => document.activeElement?.localName === 'button'),
    );
    await page.keyboard.press('Escape');
    await seeClosed('words');
  });

  test('the card stands in front of a popover that the page has opened since it was last seen', async () => {
    const { page } = room;
    await useCard(page, '#behind');
    await page.evaluate(() => document.querySelector<HTMLElement>('#popover')?.showPopover());
    await hoverFirstMark(page, '#popover');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    assert.equal(await page.evaluate(() => document.querySelector('#popover:popover-open') !== null), true);
    await page.keyboard.press('Escape');
    await until('the popover to close', () =>
      page.evaluate(() => document.querySelector('#popover:popover-open') === null),
    );
  });

  test('Esc closes a dialog that has come in front of a card', async () => {
    const { page } = room;
    const mark = await hoverFirstMark(page, '#behind');
    await waitForCard(page);
    await page.mouse.click(mark.x, mark.y);
    await waitForKeptCard(page);
    await show('bare');
    await page.keyboard.press('Escape');
    await seeClosed('bare');
    await waitForNoCard(page);
  });

  for (const id of ['component', 'slotted']) {
    test(`in a shadow root (${id}) it has cards that every hand can reach`, async () => {
      const { page } = room;
      await show(id);
      await hoverFirstMark(page, id === 'slotted' ? '#slotted' : 'dialog');
      assert.equal((await waitForCard(page)).term, 'glutamate');
      const { left, top } = await until('the box', () => cardBox(page));
      await page.mouse.move(left + 40, top + 40, { steps: 8 });
      await pause(page);
      assert.ok(await cardBox(page), 'open under the pointer');
      await clickInCard(page, left + 40, top + 40);
      await waitForKeptCard(page);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      assert.equal(await isOpen(id), true);

      await press('next-term');
      await hear(page, /^glutamate, explained word 1 of 1\. (More|Less) glutamate is released\.$/);
      await press('open-card');
      await waitForCard(page);
      await focusInCard(page);
      await pressInCard(page, '[aria-label=Close]');
      await waitForNoCard(page);
      await until('the focus to be back', () =>
        page.evaluate(
          (id) => document.getElementById(id)?.shadowRoot?.activeElement?.localName === 'button',
          id,
        ),
      );
      await page.keyboard.press('Escape');
      await seeClosed(id);
    });
  }
});
