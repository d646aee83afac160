import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { starters } from './harness/harness.ts';
import {
  cardBox,
  countMarks,
  firstMark,
  hasHost,
  hoverFirstMark,
  placeOfWord,
  waitForCard,
  waitForNoCard,
} from './harness/page-probe.ts';
import { enterRoom, type Room } from './harness/room.ts';
import { until } from './harness/until.ts';

for (const { name, start } of starters) {
  describe(`any page in ${name}`, () => {
    let room: Room;

    before(async () => {
      room = await enterRoom(start);
    });
    after(() => room.close());

    const seeMarks = (count: number): Promise<boolean> =>
      until(`${count} marks`, async () => (await countMarks(room.page)) === count);

    test('a page that goes on to another without loading takes its marks and its card along', async () => {
      const { page } = room;
      await room.open('app.html');
      await seeMarks(1);
      await hoverFirstMark(page);
      await waitForCard(page);
      await page.evaluate(() => {
        history.pushState(null, '', '/elsewhere');
        document.querySelector('#app')?.replaceChildren('Glutamate and an SSRI.');
      });
      await waitForNoCard(page);
      await seeMarks(2);
      await page.mouse.move(3, 3);
      await hoverFirstMark(page, '#app');
      assert.equal((await waitForCard(page)).term, 'glutamate');
    });

    test('what is added while scrolling, and what is written letter by letter, is marked', async () => {
      const { page } = room;
      await room.open('app.html');
      for (const place of [1, 2, 3]) {
        await page.evaluate(() => {
          const section = document.createElement('section');
          section.append('More on ketamine.');
          document.querySelector('#app')?.append(section);
        });
        await seeMarks(1 + place);
      }
      await page.evaluate(async () => {
        const section = document.createElement('section');
        const text = new Text();
        section.append(text);
        document.querySelector('#app')?.append(section);
        for (const letter of 'Also glutamate.') {
          text.appendData(letter);
          await new Promise(requestAnimationFrame);
        }
      });
      await seeMarks(5);
    });

    test('words in another language, and in elements that explain themselves, are left alone', async () => {
      const { page } = room;
      await room.open('app.html');
      await seeMarks(1);
      assert.equal(await firstMark(page, '#german'), undefined);
      assert.equal(await firstMark(page, 'condition-card'), undefined);
    });

    test('a page in another language is left alone', async () => {
      const { page, server, driver } = room;
      await page.goto(`${server.origin}/app.html`);
      await page.evaluate(() => document.documentElement.setAttribute('lang', 'de-AT'));
      const popup = await driver.openPopup(page);
      assert.match(await popup.words(), /No terms found on this page/);
      await popup.close();
      assert.equal(await countMarks(page), 0);
    });

    test('an image that stands for itself is left alone', async () => {
      const { page, server, driver } = room;
      await page.goto(`${server.origin}/32.png`);
      const popup = await driver.openPopup(page);
      assert.match(await popup.words(), /Plainsight cannot read this page/);
      await popup.close();
    });

    test('terms in a frame of the same site are marked, and have their card in it', async () => {
      const { page } = room;
      await room.open('framed.html');
      const inner = await until('the frame', async () =>
        page.frames().find((frame) => frame.url().endsWith('/inner.html')),
      );
      await until('marks in the frame', () =>
        inner.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0)),
      );
      const at = await page.evaluate(() => {
        const { left, top } = document.querySelector('iframe')?.getBoundingClientRect() ?? {
          left: 0,
          top: 0,
        };
        return { left, top };
      });
      const mark = await placeOfWord(inner, 'glutamate');
      assert.ok(mark);
      await page.mouse.move(at.left + mark.x - 3, at.top + mark.y);
      await page.mouse.move(at.left + mark.x, at.top + mark.y);
      await until('the card in the frame', () =>
        inner.evaluate(() => document.querySelector('plainsight-card-host') !== null),
      );
      assert.equal(await hasHost(page), false, 'and not in the page around it');
    });

    test('the badge tells how many terms there are, and goes with them', async () => {
      const { page, driver } = room;
      await room.open('clinic.html');
      await until('the number of terms', async () => (await driver.badge(page)) === '5');
      await driver.endBackground();
      await page.evaluate(() => document.querySelector('#twice')?.remove());
      await until('the new number', async () => (await driver.badge(page)) === '3');
      await page.goto(page.url().replace('clinic', 'nothing'));
      await until('no number', async () => (await driver.badge(page)) === '');
    });

    test('a page without terms gets no frame and no card', async () => {
      const { page } = room;
      await room.open('nothing.html');
      await page.mouse.move(100, 60);
      await page.mouse.move(120, 80);
      assert.equal(await hasHost(page), false);
      assert.equal(await cardBox(page), undefined);
      assert.equal(page.frames().length, 1);
    });
  });
}
