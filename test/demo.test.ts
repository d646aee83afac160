import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromeArguments } from '../tools/browser-arguments.mjs';
import { requireBrowsers } from '../tools/browsers.mjs';
import { addressOf, serveDemo } from '../tools/demo-server.mjs';
import { root } from '../tools/run.mjs';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const selector = 'ketamine-mechanism, condition-card, evidence-list, term-card';

interface Visit {
  page: Page;
  messages: string[];
  origins: Set<string>;
}

for (const name of ['chrome', 'firefox'] as const) {
  describe(`the demo clinic in ${name}`, () => {
    let server: Server;
    let browser: Browser;

    before(async () => {
      server = await serveDemo();
      const executablePath = (await requireBrowsers())[name];
      browser = await puppeteer.launch({
        browser: name,
        executablePath,
        args: name === 'chrome' ? [...chromeArguments] : [],
      });
    });
    after(async () => {
      await browser.close();
      server.close();
    });

    async function visit(path: string, width = 1280): Promise<Visit> {
      const page = await browser.newPage();
      const messages: string[] = [];
      const origins = new Set<string>();
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(String(error)));
      page.on('request', (request) => origins.add(new URL(request.url()).origin));
      await page.setViewport({ width, height: 900 });
      await page.goto(addressOf(server) + path, { waitUntil: 'load' });
      await page.waitForFunction(
        (tags) =>
          [...document.querySelectorAll(tags)].every((element) => element.shadowRoot?.textContent?.trim()),
        {},
        selector,
      );
      return { page, messages, origins };
    }

    for (const path of ['/', '/conditions']) {
      it(`${path}: every element has text, nothing is logged, nothing is asked of another origin`, async () => {
        const { page, messages, origins } = await visit(path);
        const texts = await page.$$eval(selector, (elements) =>
          elements.map((element) => element.shadowRoot?.textContent ?? ''),
        );
        assert.ok(texts.length >= 4);
        for (const text of texts) assert.match(text, /certainty/);
        for (const text of texts) assert.doesNotMatch(text, /Use one of|could not be read/);
        assert.deepEqual(messages, []);
        assert.deepEqual([...origins], [addressOf(server)]);
        await page.close();
      });

      it(`${path}: does not scroll sideways at 320 pixels`, async () => {
        const { page } = await visit(path, 320);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(sideways <= 0, `${sideways} pixels too wide`);
        await page.close();
      });

      it(`${path}: has no accessibility fault, light and dark`, async () => {
        const { page } = await visit(path);
        await page.evaluate(axe);
        for (const scheme of ['light', 'dark']) {
          await page.evaluate((value) => (document.documentElement.style.colorScheme = value), scheme);
          const faults = await page.evaluate(async () => {
            const { violations } = await (
              globalThis as unknown as { axe: typeof import('axe-core') }
            ).axe.run();
            return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
          });
          assert.deepEqual(faults, [], scheme);
        }
        await page.close();
      });
    }

    it('keeps no cookie and no storage', async () => {
      const { page } = await visit('/');
      const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
      assert.deepEqual(kept, ['', 0, 0]);
      await page.close();
    });
  });
}
