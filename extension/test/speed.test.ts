import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { after, before, describe, test } from 'node:test';
import { pack } from '@plainsight/content';
import { termForms } from '@plainsight/evidence';
import { root } from '../../tools/run.mjs';
import { defaultSettings } from '../src/shared/settings.ts';
import { starters } from './harness/harness.ts';
import {
  askCard,
  cardBox,
  firstMark,
  hasHost,
  hostName,
  hoverFirstMark,
  pause,
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

for (const { name, start } of starters) {
  describe(`what the extension costs a page in ${name}`, () => {
    let room: Room;

    before(async () => {
      room = await enterRoom(start);
    });
    after(() => room.close());

    /** What the extension does while the reader moves the pointer, scrolls and waits. */
    const runsMeanwhile = async (): Promise<string[]> => {
      const { page, driver } = room;
      const takeRuns = await driver.noteRuns(page);
      await page.mouse.move(40, 40);
      await page.mouse.move(120, 120, { steps: 5 });
      await page.mouse.wheel({ deltaY: 50 });
      await page.keyboard.press('Shift');
      await pause(page);
      return takeRuns();
    };

    test('nobody listens to the pointer, the keys or the scrolling where no term stands', async () => {
      const { page, driver } = room;
      const perceived = ['pointermove', 'pointerover', 'click', 'keydown', 'scroll', 'resize'];
      await room.open('reading.html');
      const onPage = await driver.listenedFor(page);
      for (const type of perceived) assert.ok(onPage.includes(type), `${type} where terms stand`);
      await room.open('nothing.html');
      assert.deepEqual((await driver.listenedFor(page)).sort(), ['pagehide', 'pageshow']);
    });

    test('nothing runs any longer where no term stands: no timer is left either', async () => {
      await room.open('reading.html');
      assert.notDeepEqual(await runsMeanwhile(), [], 'where terms stand, the pointer is followed');
      await room.open('nothing.html');
      assert.deepEqual(await runsMeanwhile(), []);
    });

    test('nothing is put into a page that was not asked for', async () => {
      await room.page.goto(`${room.server.origin}/reading.html?unasked`);
      assert.deepEqual(await room.driver.listenedFor(room.page), []);
    });
  });

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
