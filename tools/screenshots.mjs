import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromeArguments } from './browser-arguments.mjs';
import { requireBrowsers } from './browsers.mjs';
import { addressOf, serveDemo } from './demo-server.mjs';
import { elementsOf, readManifest } from './manifest.mjs';
import { root } from './run.mjs';

/** Chromium paints no taller picture than this, in pixels. */
const tallest = 16_000;
const widths = { wide: 1280, narrow: 390 };
const clinic = { clinic: '/', conditions: '/conditions', treatment: '/treatment', studies: '/studies' };
const schemes = /** @type {const} */ (['light', 'dark']);
const { values: asked } = parseArgs({ options: { element: { type: 'string' } } });

const folder = join(root, 'screenshots');
const server = await serveDemo();
const { chrome } = await requireBrowsers();
const browser = await puppeteer.launch({ executablePath: chrome, args: [...chromeArguments] });
let count = 0;

/** @param {string} path @param {number} width @param {'light' | 'dark'} scheme */
async function open(path, width, scheme) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(addressOf(server) + path, { waitUntil: 'networkidle0' });
  return page;
}

/** @param {import('puppeteer-core').Page | import('puppeteer-core').ElementHandle} shown @param {string[]} name */
async function picture(shown, name) {
  const file = join(folder, `${name.join('-').replaceAll(/[^a-z0-9-]+/gi, '_')}.png`);
  const box = 'boundingBox' in shown ? await shown.boundingBox() : null;
  const clip = box ? { clip: { x: 0, y: 0, width: box.width, height: Math.min(box.height, tallest) } } : {};
  await shown.screenshot({
    path: /** @type {`${string}.png`} */ (file),
    ...(box ? clip : { fullPage: true }),
  });
  count += 1;
}

mkdirSync(folder, { recursive: true });
try {
  for (const [size, width] of Object.entries(widths)) {
    for (const scheme of schemes) {
      for (const [name, path] of asked.element ? [] : Object.entries(clinic)) {
        const page = await open(path, width, scheme);
        await picture(page, [name, size, scheme]);
        await page.close();
      }
      for (const { tagName, states } of elementsOf(readManifest())) {
        if (asked.element && asked.element !== tagName) continue;
        for (const state of states) {
          const query = new URLSearchParams({ element: tagName, state: state.name });
          const page = await open(`/gallery/?${query}`, width, scheme);
          await page.waitForSelector('[data-ready]');
          // A card that opens stands outside its section.
          const opens = state.steps.some((/** @type {{ act: string }} */ { act }) => act === 'see');
          const shown = opens ? page : await page.$('main section');
          if (shown) await picture(shown, [tagName, state.name, size, scheme]);
          await page.close();
        }
        console.log(`${tagName}, ${size}, ${scheme}: ${states.length} states`);
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`${count} pictures in ${folder}`);
