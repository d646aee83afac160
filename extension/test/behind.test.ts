import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { describeInBrowsers } from './harness/harness.ts';
import {
  askCard,
  hoverFirstMark,
  pressInCard,
  waitForCard,
  waitForKeptCard,
  waitForNoCard,
} from './harness/page-probe.ts';
import { enterRoom, type Room } from './harness/room.ts';
import { until } from './harness/until.ts';

describeInBrowsers('what stands behind the card', ({ start }) => {
  let room: Room;

  before(async () => {
    room = await enterRoom(start);
  });
  after(() => room.close());

  /** Opens a card and keeps it. */
  async function keep(within: string): Promise<void> {
    const { page } = room;
    await room.open('reading.html');
    const mark = await hoverFirstMark(page, within);
    await waitForCard(page);
    await page.mouse.click(mark.x, mark.y);
    await waitForKeptCard(page);
  }

  const see = (words: RegExp, ask: () => string): Promise<boolean> =>
    until(`${words}`, async () => words.test((await askCard(room.page, ask)) ?? ''));

  test('a claim that the sentence makes is checked', async () => {
    await keep('#far');
    await pressInCard(room.page, 'button.link');
    await see(
      /contested.*What pages say.*“Ketamine helps PTSD\.”/i,
      () => document.querySelector('claim-check')?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '',
    );
    assert.ok(await askCard(room.page, () => document.activeElement?.localName === 'summary'));
  });

  test('no claim is checked where the sentence makes none', async () => {
    await keep('#one');
    assert.equal(await askCard(room.page, () => document.querySelector('[data-behind=claim]')), null);
  });

  test('the condition and the studies are drawn when the reader asks for them', async () => {
    await keep('#lines');
    assert.equal(
      await askCard(room.page, () => document.querySelector('condition-card, evidence-list')),
      null,
    );
    for (const what of ['condition', 'studies']) {
      await until(
        `the ${what}`,
        () =>
          room.page
            .frames()
            .find((frame) => frame.url().includes('/card.html'))
            ?.evaluate((what) => {
              const details = document.querySelector<HTMLDetailsElement>(`[data-behind=${what}]`);
              if (details) details.open = true;
              return (details?.lastElementChild?.shadowRoot?.textContent?.trim().length ?? 0) > 100;
            }, what) ?? Promise.resolve(false),
      );
    }
    const tags = await askCard(room.page, () =>
      [...document.querySelectorAll('details > :not(summary)')].map(({ localName }) => localName).join(' '),
    );
    assert.equal(tags, 'condition-card evidence-list');
  });

  test('another term begins with all of it put away', async () => {
    await keep('#lines');
    await askCard(room.page, () => {
      const details = document.querySelector<HTMLDetailsElement>('[data-behind=studies]');
      if (details) details.open = true;
    });
    await until('the list', () => askCard(room.page, () => document.querySelector('evidence-list') !== null));
    await pressInCard(room.page, '[aria-label="Next word"]');
    await until('the next card', async () => (await waitForCard(room.page)).term === 'ketamine');
    await until('nothing behind it open', () =>
      askCard(room.page, () => document.querySelector('details[open], evidence-list') === null),
    );
    await room.page.keyboard.press('Escape');
    await waitForNoCard(room.page);
  });
});
