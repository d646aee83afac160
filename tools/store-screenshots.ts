import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import { startChromium } from '../extension/test/harness/chromium.ts';
import { askCard, firstMark, hoverFirstMark, waitForCard } from '../extension/test/harness/page-probe.ts';
import { until } from '../extension/test/harness/until.ts';
import { addressOf, serveDemo } from './demo-server.mjs';
import { root } from './run.mjs';

/** What both stores take. */
const size = { width: 1280, height: 800 };
const popupSize = { width: 360, height: 600 };
const phoneSize = { width: 390, height: 740 };

const folder = join(root, 'docs', 'store', 'images');
mkdirSync(folder, { recursive: true });
const server = await serveDemo();
const driver = await startChromium();
const pathOf = (name: string) => join(folder, name) as `${string}.png`;

async function openArticle(scheme: 'light' | 'dark', viewport: Viewport = size): Promise<Page> {
  const page = await driver.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${addressOf(server)}/article/`);
  return page;
}

/** Opens the article and its marks. */
async function openMarkedArticle(scheme: 'light' | 'dark' = 'light', viewport?: Viewport): Promise<Page> {
  const page = await openArticle(scheme, viewport);
  const popup = await driver.openPopup(page);
  await popup.words();
  await popup.close();
  return page;
}

/** Takes the article with a card open on a word in one of its paragraphs. */
async function takeCard(name: string, scheme: 'light' | 'dark', paragraph: string): Promise<void> {
  const page = await openMarkedArticle(scheme);
  await hoverFirstMark(page, paragraph);
  await waitForCard(page);
  await page.screenshot({ path: pathOf(name) });
  await page.close();
}

/** Takes the article with a card that is kept, and the claim in its sentence checked. */
async function takeKeptCard(name: string): Promise<void> {
  const page = await openMarkedArticle();
  const mark = await hoverFirstMark(page, 'h2 ~ h2 + p');
  await waitForCard(page);
  await page.mouse.click(mark.x, mark.y);
  await until('the card to be kept', () =>
    askCard(page, () => document.querySelector('[aria-label=Close]') !== null),
  );
  await askCard(page, () => document.querySelector<HTMLElement>('button.link')?.click());
  await until('what is behind it, brought into view', () =>
    askCard(page, () => {
      const details = document.querySelector('details[open]');
      const isDrawn =
        (details?.querySelector(':scope > :not(summary)')?.shadowRoot?.childElementCount ?? 0) > 0;
      return isDrawn && (details?.getBoundingClientRect().top ?? Infinity) < innerHeight / 2;
    }),
  );
  await page.screenshot({ path: pathOf(name) });
  await page.close();
}

/** Takes the article with the ring of the keyboard on a word. */
async function takeRing(name: string): Promise<void> {
  const page = await openMarkedArticle();
  for (const place of [1, 2, 3, 4, 5, 6, 7]) {
    await driver.pressShortcut(page, 'next-term');
    await until(`word ${place}`, () =>
      askCard(page, () => document.querySelector('#said')?.textContent ?? '').then((said) =>
        said?.includes(`word ${place} of`),
      ),
    );
  }
  await driver.pressShortcut(page, 'open-card');
  await waitForCard(page);
  await until('the focus in the card', () => askCard(page, () => document.hasFocus()));
  await page.screenshot({ path: pathOf(name) });
  await page.close();
}

/** Takes the article on a phone, with the sheet that a tap opens. */
async function takeSheet(name: string): Promise<void> {
  const page = await openMarkedArticle('light', { ...phoneSize, hasTouch: true });
  const mark = await firstMark(page, 'h2 + p');
  if (!mark) throw new Error('The article has no mark to tap.');
  await page.touchscreen.tap(mark.x, mark.y);
  await waitForCard(page);
  await until('the grip', () => askCard(page, () => document.querySelector('.grip') !== null));
  const phone = await page.screenshot({ encoding: 'base64' });
  await page.setViewport(size);
  await page.setContent(`<style>
      body { display: grid; place-content: center; height: 100vh; margin: 0; background: #dfe6e4 }
      img { border-radius: 24px; box-shadow: 0 0 0 10px #1c2426, 0 12px 48px #0006 }
    </style>
    <img src="data:image/png;base64,${phone}">`);
  await page.screenshot({ path: pathOf(name) });
  await page.close();
}

/** Takes the popup over the article, as the browser shows it. */
async function takePopup(name: string): Promise<void> {
  const page = await openArticle('light');
  const popup = await driver.openPopup(page);
  await popup.words();
  await popup.page.setViewport(popupSize);
  const front = await popup.page.screenshot({ encoding: 'base64' });
  await popup.close();
  const back = await page.screenshot({ encoding: 'base64' });
  await page.setContent(`<style>
      body { margin: 0 }
      img + img { position: absolute; inset: 8px 40px auto auto; border-radius: 8px; box-shadow: 0 4px 24px #0006 }
    </style>
    <img src="data:image/png;base64,${back}"><img src="data:image/png;base64,${front}">`);
  await page.screenshot({ path: pathOf(name) });
  await page.close();
}

async function takeOptions(name: string): Promise<void> {
  const page = await driver.openOwnPage('options.html');
  await page.setViewport(size);
  await page.waitForSelector('section');
  await page.screenshot({ path: pathOf(name) });
}

await takeCard('1-card.png', 'light', 'h2 + p');
await takePopup('2-popup.png');
await takeKeptCard('3-kept.png');
await takeRing('4-keyboard.png');
await takeSheet('5-touch.png');
await takeCard('6-dark.png', 'dark', 'h2 ~ h2 + p');
await takeOptions('7-options.png');
await driver.close();
server.close();
server.closeAllConnections();
console.log('\n7 pictures in docs/store/images');
