import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { describeInBrowsers } from './harness/harness.ts';
import {
  cardBox,
  countMarks,
  firstMark,
  hasHost,
  hoverFirstMark,
  placeOfWord,
  pressInCard,
  useCard,
  waitForCard,
  waitForKeysInCard,
  waitForNoCard,
} from './harness/page-probe.ts';
import { servePages } from './harness/page-server.ts';
import { enterRoom, type Room } from './harness/room.ts';
import { until } from './harness/until.ts';

describeInBrowsers('any page', ({ start }) => {
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

  test('words in an open shadow root are marked, and have their card', async () => {
    const { page } = room;
    await room.open('app.html');
    await page.evaluate(() => {
      const host = document.createElement('div');
      const paragraph = document.createElement('p');
      paragraph.append('More glutamate is released.');
      host.attachShadow({ mode: 'open' }).append(paragraph);
      host.id = 'shadow';
      document.body.append(host);
    });
    await seeMarks(2);
    const mark = await page.evaluate(() => {
      const text = document.querySelector('#shadow')?.shadowRoot?.querySelector('p')?.firstChild;
      if (!text) return undefined;
      const range = document.createRange();
      range.setStart(text, 'More '.length);
      range.setEnd(text, 'More glutamate'.length);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 10, y: top + height / 2 };
    });
    assert.ok(mark);
    await page.mouse.move(mark.x - 3, mark.y);
    await page.mouse.move(mark.x, mark.y);
    assert.equal((await waitForCard(page)).term, 'glutamate');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('words in a modal dialog have a card that every hand can reach', async () => {
    const { page, driver } = room;
    await room.open('app.html');
    await hoverFirstMark(page, '#app');
    await waitForCard(page);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      const paragraph = document.createElement('p');
      paragraph.append('More glutamate is released.');
      dialog.append(paragraph);
      document.body.append(dialog);
      dialog.showModal();
    });
    await hoverFirstMark(page, 'dialog');
    await until('its card', async () => (await waitForCard(page)).term === 'glutamate');
    await driver.pressShortcut(page, 'open-card');
    await waitForKeysInCard(page);
    await pressInCard(page, '[aria-label=Close]');
    await waitForNoCard(page);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await page.mouse.move(3, 3);
    await hoverFirstMark(page, '#app');
    assert.equal((await waitForCard(page)).term, 'ketamine');
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

  test('nothing is kept of the pages that were read', async () => {
    const { page, driver } = room;
    await room.open('reading.html');
    await driver.pressShortcut(page, 'next-term');
    await useCard(page, '#two');
    const own = await driver.openOwnPage('studies.html#claim=c-trd');
    const kept = await own.evaluate(`(async () => {
      const { local, session, sync } = (globalThis.browser ?? chrome).storage;
      const areas = await Promise.all([local, session, sync].map((area) => area.get(null)));
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      return [areas, databases, await caches.keys(), Object.keys(localStorage)];
    })()`);
    assert.deepEqual(kept, [[{}, {}, {}], [], [], []]);
    await own.close();
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

describeInBrowsers('pages that are closed to extensions', ({ name, start }) => {
  const refusal = /Not on a page like this one Off .*Plainsight cannot read this page\. Browsers keep/;

  test('the browser’s own, and those of its store, are refused with words in the popup', async () => {
    const server = await servePages();
    const driver = await start({ storeOrigin: server.origin });
    const page = await driver.newPage();
    for (const address of [
      name === 'Chromium' ? 'chrome://version/' : 'about:newtab',
      `${server.origin}/reading.html`,
    ]) {
      await page.goto(address);
      const popup = await driver.openPopup(page);
      assert.match(await popup.words(), refusal, address);
      await popup.close();
    }
    assert.equal(await countMarks(page), 0);
    await driver.close();
    server.close();
  });
});
