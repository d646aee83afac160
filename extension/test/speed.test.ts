import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { pack } from '@plainsight/content';
import { termForms } from '@plainsight/evidence';
import { root } from '../../tools/run.mjs';
import { defaultSettings } from '../src/shared/settings.ts';
import { startChromium } from './harness/chromium.ts';
import { starters } from './harness/harness.ts';
import {
  askCard,
  cardBox,
  firstMark,
  hasHost,
  hostName,
  hoverFirstMark,
  useCard,
  waitForCard,
} from './harness/page-probe.ts';
import { enterRoom, type Room } from './harness/room.ts';
import { until } from './harness/until.ts';

for (const browser of ['chrome', 'firefox']) {
  describe(`the content script for ${browser}`, () => {
    const script = readFileSync(join(root, 'dist', 'extension', browser, 'content-script.js'));

    test('has no more than 15 kB with brotli, the terms that it is handed included', () => {
      const parts = [script, JSON.stringify(termForms(pack))];
      const length = parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
      assert.ok(length <= 15_000, `${length} bytes`);
    });

    test('holds nothing of medicine', () => {
      const text = script.toString();
      for (const { term, plainDefinition } of pack.glossary) {
        assert.ok(!text.includes(plainDefinition), plainDefinition);
        // What is shorter may stand in any code.
        assert.ok(term.length < 9 || !text.includes(term), term);
      }
    });
  });
}

/** The kinds of events that the extension listens for on the window of a page. */
async function listenedFor(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'Plainsight') worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const types: string[] = [];
  for (const contextId of worlds) {
    const { result } = await session.send('Runtime.evaluate', { contextId, expression: 'window' });
    if (!result.objectId) continue;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    types.push(...listeners.map(({ type }) => type));
  }
  await session.detach();
  return types;
}

describe('what the extension costs a page, in Chromium', () => {
  let room: Room;

  before(async () => {
    room = await enterRoom(startChromium);
  });
  after(() => room.close());

  test('nobody listens to the pointer, the keys or the scrolling where no term stands', async () => {
    const perceived = ['pointermove', 'pointerover', 'click', 'keydown', 'scroll', 'resize'];
    await room.open('reading.html');
    const onPage = await listenedFor(room.page);
    for (const type of perceived) assert.ok(onPage.includes(type), `${type} where terms stand`);
    await room.open('nothing.html');
    const types = await listenedFor(room.page);
    assert.ok(types.includes('pagehide'), 'the script is there');
    assert.deepEqual(
      types.filter((type) => perceived.includes(type)),
      [],
    );
  });

  test('nothing is put into a page that was not asked for', async () => {
    await room.page.goto(`${room.server.origin}/reading.html?unasked`);
    assert.deepEqual(await listenedFor(room.page), []);
  });
});

for (const { name, start } of starters) {
  describe(`how soon the card is there in ${name}`, () => {
    let room: Room;

    before(async () => {
      room = await enterRoom(start);
    });
    after(() => room.close());

    test('its frame comes with the first approach to a term, and the card is drawn before its time', async () => {
      const { page } = room;
      await room.choose({ ...defaultSettings, delay: 1000 });
      await room.open('reading.html');
      await page.mouse.move(5, 5);
      await firstMark(page, '#two');
      assert.equal(await hasHost(page), false, 'no frame before');
      await hoverFirstMark(page, '#two');
      assert.equal(await hasHost(page), true);
      await waitForCard(page);

      await page.mouse.move(5, 5);
      await until('the card to close', async () => (await cardBox(page)) === undefined);
      await hoverFirstMark(page, '#one');
      await page.mouse.move(5, 5);
      await until('the next card to be drawn', () =>
        askCard(page, () => Reflect.get(document.querySelector('term-card') ?? {}, 'term') === 'ketamine'),
      );
      assert.equal(await cardBox(page), undefined, 'drawn, but not shown to a pointer that went by');
    });

    test('once its frame is warm, it is shown within the frame in which its time has come', async () => {
      const { page } = room;
      await room.choose({ ...defaultSettings, delay: 1000 });
      await room.open('reading.html');
      await useCard(page, '#two');
      const mark = await firstMark(page, '#one');
      assert.ok(mark);
      // With the card its term gets a ground. What the pointer meets below the term in the first frame that has it:
      const met = page.evaluate(
        async ({ x, y }) => {
          while (![...CSS.highlights.keys()].some((name) => name.endsWith('-now'))) {
            await new Promise(requestAnimationFrame);
          }
          return document.elementFromPoint(x, y + 60)?.localName;
        },
        { x: mark.x, y: mark.y },
      );
      await hoverFirstMark(page, '#one');
      assert.equal(await met, hostName);
    });
  });
}
