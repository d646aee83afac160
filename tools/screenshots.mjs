import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromeArguments } from './browser-arguments.mjs';
import { requireBrowsers } from './browsers.mjs';
import { addressOf, serveDemo } from './demo-server.mjs';
import { root } from './run.mjs';

const pages = { clinic: '/', conditions: '/conditions' };
const widths = { wide: 1280, narrow: 390 };
const schemes = /** @type {const} */ (['light', 'dark']);

const folder = join(root, 'screenshots');
mkdirSync(folder, { recursive: true });
const server = await serveDemo();
const { chrome } = await requireBrowsers();
const browser = await puppeteer.launch({ executablePath: chrome, args: [...chromeArguments] });
try {
  for (const [name, path] of Object.entries(pages)) {
    for (const [size, width] of Object.entries(widths)) {
      for (const scheme of schemes) {
        const page = await browser.newPage();
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.goto(addressOf(server) + path, { waitUntil: 'networkidle0' });
        const file = join(folder, `${name}-${size}-${scheme}.png`);
        await page.screenshot({ path: /** @type {`${string}.png`} */ (file), fullPage: true });
        await page.close();
        console.log(file);
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}
