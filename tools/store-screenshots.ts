import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startChromium } from '../extension/test/harness/chromium.ts';
import { hoverFirstMark, waitForCard } from '../extension/test/harness/page-probe.ts';
import { addressOf, serveDemo } from './demo-server.mjs';
import { root } from './run.mjs';

/** What both stores take. */
const size = { width: 1280, height: 800 };
const popupSize = { width: 340, height: 600 };

const folder = join(root, 'docs', 'store', 'images');
mkdirSync(folder, { recursive: true });
const server = await serveDemo();
const driver = await startChromium();
const pathOf = (name: string) => join(folder, name) as `${string}.png`;

async function openArticle(scheme: 'light' | 'dark'): Promise<Page> {
  const page = await driver.newPage();
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${addressOf(server)}/article/`);
  return page;
}

/** Takes the article with a card open on a word in one of its paragraphs. */
async function takeCard(name: string, scheme: 'light' | 'dark', paragraph: string): Promise<void> {
  const page = await openArticle(scheme);
  const popup = await driver.openPopup(page);
  await popup.words();
  await popup.close();
  await hoverFirstMark(page, paragraph);
  await waitForCard(page);
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
await takeCard('3-dark.png', 'dark', 'h2 ~ h2 + p');
await takeOptions('4-options.png');
await driver.close();
server.close();
server.closeAllConnections();
console.log('\n4 pictures in docs/store/images');
