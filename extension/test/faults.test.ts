import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { describeInBrowsers } from './harness/harness.ts';
import {
  askCard,
  countMarks,
  hoverFirstMark,
  pause,
  pressInCard,
  useCard,
  waitForCard,
  waitForKeysInCard,
  waitForKeptCard,
  waitForNoCard,
  waitForPaintedMarks,
  waitForRing,
} from './harness/page-probe.ts';
import { enterRoom, type Room } from './harness/room.ts';
import { until } from './harness/until.ts';

describeInBrowsers('what the extension lives through', ({ start }) => {
  let room: Room;

  before(async () => {
    room = await enterRoom(start);
  });
  after(() => room.close());

  test('the background ends between any two messages', async () => {
    const { page, driver } = room;
    await room.open('reading.html');
    await driver.endBackground();
    const mark = await hoverFirstMark(page, '#two');
    await waitForCard(page);
    await driver.endBackground();
    await page.mouse.click(mark.x, mark.y);
    await waitForKeptCard(page);
    await driver.endBackground();
    await pressInCard(page, '[aria-label="Next word"]');
    await until('the next card', async () => (await waitForCard(page)).term === 'ssri');
    await driver.endBackground();
    await pressInCard(page, '[aria-label="Close"]');
    await waitForNoCard(page);
  });

  test('the background ends when it is about to answer: the page asks again', async () => {
    const { page, driver, server } = room;
    await page.goto(`${server.origin}/reading.html`);
    const held = await driver.holdAnswers(page);
    const popup = await driver.openPopup(page);
    await until('the question', held.isAsked);
    assert.equal(await countMarks(page), 0);
    await held.end();
    await until('the marks', async () => (await countMarks(page)) === 7);
    assert.match(await popup.words(), /5 terms on this page, marked in 7 places/);
    await popup.close();
    await useCard(page, '#two');
  });

  test('the background ends between any two things that the popup and the shortcuts do', async () => {
    const { page, driver, server } = room;
    await page.goto(`${server.origin}/reading.html`);
    await driver.endBackground();
    const popup = await driver.openPopup(page);
    await popup.words();
    await waitForPaintedMarks(page);
    await driver.endBackground();
    await popup.press('#site-never');
    await until('the marks to go', async () => (await countMarks(page)) === 0);
    await driver.endBackground();
    await popup.press('#site-asked');
    await until('the marks to come back', async () => (await countMarks(page)) > 0);
    await until('the words for it', async () => /on this page, marked/.test(await popup.words()));
    await driver.endBackground();
    await popup.press('[data-term=ssri]');
    await waitForRing(page);
    await driver.endBackground();
    await driver.pressShortcut(page, 'open-card');
    await until('the card', async () => (await waitForCard(page)).term === 'ssri');
    await driver.endBackground();
    await until('the number of terms', async () => (await driver.badge(page)) === '5');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('the page removes the card’s element while it is open', async () => {
    const { page } = room;
    await room.open('reading.html');
    await hoverFirstMark(page, '#two');
    await waitForCard(page);
    await page.evaluate(() => document.querySelector('plainsight-card-host')?.remove());
    await page.mouse.move(5, 5);
    await useCard(room.page, '#one');
  });

  test('the page removes the card’s element each time that it comes', async () => {
    const { page, driver } = room;
    await room.open('reading.html');
    await page.evaluate(`
      globalThis.removed = 0;
      globalThis.remover = new MutationObserver(() => {
        for (const host of document.querySelectorAll('plainsight-card-host')) {
          host.remove();
          globalThis.removed += 1;
        }
      });
      globalThis.remover.observe(document.documentElement, { childList: true });
    `);
    await hoverFirstMark(page, '#two');
    await until('the element to be removed', () => page.evaluate('globalThis.removed > 0'));
    await driver.pressShortcut(page, 'next-term');
    await driver.pressShortcut(page, 'open-card');
    await until('it to be removed again', () => page.evaluate('globalThis.removed > 2'));
    await pause(page);
    const removed = Number(await page.evaluate('globalThis.removed'));
    assert.ok(removed < 10, `no contest with the page: it came ${removed} times`);
    await page.keyboard.press('Escape');
    await until('all marks', async () => (await countMarks(page)) === 7);
    await page.evaluate('globalThis.remover.disconnect()');
    await page.mouse.move(5, 5);
    await useCard(room.page, '#one');
  });

  test('the page overrides what scripts are made of', async () => {
    const { page, server, driver } = room;
    await page.goto(`${server.origin}/reading.html`);
    await page.evaluate(`
      const broken = () => { throw new Error('The page broke this.'); };
      for (const method of ['attachShadow', 'append', 'remove', 'closest', 'matches', 'showPopover']) {
        for (const prototype of [Element.prototype, HTMLElement.prototype]) {
          if (method in prototype) prototype[method] = broken;
        }
      }
      for (const method of ['map', 'filter', 'find', 'includes', 'at']) Array.prototype[method] = broken;
      JSON.parse = JSON.stringify = broken;
    `);
    const popup = await driver.openPopup(page);
    assert.match(await popup.words(), /terms on this page/);
    await popup.close();
    await driver.pressShortcut(page, 'open-card');
    await until('the card', () =>
      askCard(page, () => Reflect.get(document.querySelector('term-card') ?? {}, 'term') === 'ketamine'),
    );
  });

  test('the page resets every style, of everything', async () => {
    const { page } = room;
    await room.open('reading.html');
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.append('* { all: unset !important } iframe, plainsight-card-host { display: none !important }');
      document.head.append(style);
      document.adoptedStyleSheets = [];
    });
    await waitForPaintedMarks(page);
    await useCard(room.page, '#two');
    await room.driver.pressShortcut(page, 'next-term');
    await waitForRing(page);
  });

  test('the page stops every event: the keyboard still reads', async () => {
    const { page, driver } = room;
    await page.goto(`${room.server.origin}/reading.html`);
    await page.evaluate(() => {
      for (const type of ['pointermove', 'pointerover', 'mousemove', 'click', 'keydown', 'keyup', 'scroll']) {
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      }
    });
    await driver.pressShortcut(page, 'next-term').catch(() => undefined);
    const popup = await driver.openPopup(page);
    await popup.words();
    await popup.close();
    await driver.pressShortcut(page, 'open-card');
    await waitForCard(page);
    await waitForKeysInCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('the page posts forged messages', async () => {
    const { page } = room;
    await room.open('reading.html');
    await hoverFirstMark(page, '#two');
    await waitForCard(page);
    await page.evaluate(() => {
      const forged = [
        { type: 'close-card' },
        { type: 'show-term', termId: 'ssri', sentence: '', place: 1, total: 1 },
        { to: 'card', token: '', from: 1, body: { type: 'set-mode', mode: 'unseen', takesFocus: false } },
        { to: 'page', token: '', from: 1, body: { type: 'close-card' } },
      ];
      const windows = [window, ...Array.from({ length: window.length }, (_, place) => window[place])];
      for (const receiver of windows) for (const message of forged) receiver?.postMessage(message, '*');
    });
    await page.mouse.click(200, 700).catch(() => undefined);
    await waitForNoCard(page);
    await useCard(room.page, '#two');
  });

  test('the page moves a term a thousand times a second', async () => {
    const { page } = room;
    await room.open('reading.html');
    await page.evaluate(`
      const term = document.querySelector('#one');
      const move = () => {
        for (let time = 0; time < 18; time += 1) {
          if (term.nextElementSibling) document.body.append(term);
          else document.querySelector('#second').before(term);
        }
        requestAnimationFrame(move);
      };
      move();
    `);
    await useCard(room.page, '#two');
    await until('the marks to be whole', async () => (await countMarks(page)) === 7);
  });

  test('the card’s page refuses to be anything but a card', async () => {
    const own = await room.driver.openOwnPage('card.html');
    const words = await own.evaluate(() => document.body.innerText);
    assert.match(words, /This card belongs in a web page/);
    await own.close();
  });
});
