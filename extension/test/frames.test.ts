import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Frame } from 'puppeteer-core';
import { describeInBrowsers } from './harness/harness.ts';
import { hasHost, placeOfWord, waitForRing } from './harness/page-probe.ts';
import { enterRoom, type Room } from './harness/room.ts';
import { until } from './harness/until.ts';

/** Answers a question in the card of a page or frame. */
async function askCardOf<Answer>(frame: Frame, question: () => Answer): Promise<Answer | undefined> {
  const card = frame.childFrames().find((child) => child.url().includes('/card.html'));
  // A frame that is being loaded has nothing to say yet.
  return card?.evaluate(question).then(
    (answer) => answer as Answer,
    () => undefined,
  );
}
const hear = (frame: Frame, words: RegExp): Promise<boolean> =>
  until(`${words} to be said in ${frame.url()}`, async () =>
    words.test((await askCardOf(frame, () => document.querySelector('#said')?.textContent ?? '')) ?? ''),
  );
const seeMode = (frame: Frame, mode: string): Promise<boolean> =>
  until(`a card that is ${mode}`, async () => {
    return (await askCardOf(frame, () => document.body.dataset.mode)) === mode;
  });
const seeFocus = (frame: Frame): Promise<boolean> =>
  until('the focus in the card', () =>
    askCardOf(frame, () => document.hasFocus() && document.activeElement?.role === 'dialog'),
  );

const marksIn = (frame: Frame): Promise<boolean> =>
  until(`marks in ${frame.url()}`, () =>
    frame
      .evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0))
      // A frame that is being loaded has none yet.
      .catch(() => false),
  );

describeInBrowsers('a page with frames', ({ start }) => {
  let room: Room;
  let same: Frame;
  let other: Frame;

  const press = (command: Parameters<Room['driver']['pressShortcut']>[1]): Promise<void> =>
    room.driver.pressShortcut(room.page, command);

  const frameAt = (pathEnd: string): Promise<Frame> =>
    until(`the frame ${pathEnd}`, async () =>
      room.page.frames().find((frame) => frame.url().endsWith(pathEnd)),
    );

  /** Rests the pointer on the one term of a frame. */
  async function hover(frame: Frame, selector: string): Promise<void> {
    const { page } = room;
    await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const around = await page.$eval(selector, (element) => {
      const { left, top } = element.getBoundingClientRect();
      return { left: left + element.clientLeft, top: top + element.clientTop };
    });
    const at = await placeOfWord(frame, 'glutamate');
    assert.ok(at);
    // Until a frame of another process has been drawn where it is now, the pointer is felt around it.
    await until('the pointer to be in the frame', async () => {
      await page.mouse.move(around.left + at.x - 3, around.top + at.y);
      await page.mouse.move(around.left + at.x, around.top + at.y);
      return frame.evaluate(() => document.querySelector('p:hover') !== null);
    });
  }

  before(async () => {
    room = await enterRoom(start);
    const { page, driver } = room;
    await driver.allowSites();
    await page.goto(`${room.server.origin}/nothing.html`);
    const popup = await driver.openPopup(page);
    await popup.words();
    await popup.press('#every-site');
    await until('the permission', async () => /give the permission back/.test(await popup.words()));
    await popup.close();
  });
  after(() => room.close());

  beforeEach(async () => {
    const { page, server } = room;
    await page.goto(`${server.origin}/frames.html`);
    await page.evaluate(
      (address) => document.querySelector('#other')?.setAttribute('src', address),
      `${server.origin.replace('127.0.0.1', 'localhost')}/inner.html?other`,
    );
    [same, other] = await Promise.all([frameAt('/inner.html'), frameAt('/inner.html?other')]);
    await Promise.all([marksIn(page.mainFrame()), marksIn(same), marksIn(other)]);
  });

  test('is marked in frames of its own site and of one that is allowed, each with its card in it', async () => {
    const { page } = room;
    for (const [frame, selector] of [
      [same, '#same'],
      [other, '#other'],
    ] as const) {
      await hover(frame, selector);
      await seeMode(frame, 'hover');
      assert.equal(
        await askCardOf(frame, () => Reflect.get(document.querySelector('term-card') ?? {}, 'term')),
        'glutamate',
      );
    }
    assert.equal(await hasHost(page), false, 'and none in the page around them');
  });

  test('is walked by keyboard from one frame to the next, round to the page again, and back', async () => {
    const { page } = room;
    const main = page.mainFrame();
    await press('next-term');
    await hear(main, /^ketamine, explained word 1 of 2/);
    await press('next-term');
    await hear(main, /^PTSD, explained word 2 of 2/);
    await press('next-term');
    await hear(same, /^glutamate, explained word 1 of 1/);
    await press('next-term');
    await hear(other, /^glutamate, explained word 1 of 1/);
    await waitForRing(page);
    await press('next-term');
    await hear(main, /^ketamine, explained word 1 of 2/);
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');

    await press('previous-term');
    await until('the ring to have left the page', () =>
      page.evaluate(() => document.activeElement?.id === 'other'),
    );
    await press('previous-term');
    await until('the ring in the frame before', () =>
      page.evaluate(() => document.activeElement?.id === 'same'),
    );
    await press('previous-term');
    await hear(main, /^PTSD/);
  });

  test('opens the card in the frame to which the reader has walked, and closes it there', async () => {
    const { page } = room;
    for (const frame of [page.mainFrame(), page.mainFrame(), same, other]) {
      await press('next-term');
      await hear(frame, /explained word/);
    }
    await press('open-card');
    await seeMode(other, 'pinned');
    await seeFocus(other);
    await page.keyboard.press('Escape');
    await seeMode(other, 'unseen');
  });

  test('is gone on with where a jump from the popup has led', async () => {
    const { page, driver } = room;
    const popup = await driver.openPopup(page);
    await until('the terms of every frame', async () => /3 terms/.test(await popup.words()));
    await popup.press('[data-term=glutamate]');
    await hear(same, /^glutamate, explained word 1 of 1/);
    await press('next-term');
    await hear(other, /^glutamate/);
  });

  test('is walked in its frames alone where it has no term itself', async () => {
    const { page } = room;
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) paragraph.remove();
    });
    await until('no marks', () =>
      page.evaluate(() => [...CSS.highlights.values()].every(({ size }) => size === 0)),
    );
    await press('open-card');
    await seeMode(same, 'pinned');
    await seeFocus(same);
    await page.keyboard.press('Escape');
    await seeMode(same, 'unseen');
    await press('next-term');
    await hear(other, /^glutamate/);
    await press('next-term');
    await until('the ring in the first frame', () =>
      page.evaluate(() => document.activeElement?.id === 'same'),
    );
  });
});
