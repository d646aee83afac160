import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { addressOf } from '../../tools/demo-server.mjs';
import { root } from '../../tools/run.mjs';
import { describeInBrowsers, launch, visit } from '../pages.ts';
import type { FrameworkPage, Seen } from './framework-page.ts';

const frameworks = ['preact', 'react', 'vue'] as const;
const markers = ['highlights', 'elements'];
type Framework = (typeof frameworks)[number];

const pageBy = (framework: Framework): string =>
  `<!doctype html><meta charset="utf-8"><title>t</title><div id="app"></div><script src="/${framework}.js"></script>`;
const GONE = 'at … and';

const item = (text: string, clicks = 0): string => `${text} clicked ${clicks} times`;

/** In milliseconds. */
const patience = 10_000;

type Window = typeof globalThis & { page: FrameworkPage };

/** Preact draws what is written for React. */
const asPreact = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
};

async function bundled(framework: Framework): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, `test/annotator/${framework === 'vue' ? 'vue' : 'react'}-page.ts`)],
    alias: framework === 'preact' ? asPreact : {},
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
  });
  return outputFiles[0]?.text ?? '';
}

const see = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as Window).page.see());

async function expectSeen(
  page: Page,
  text: string,
  terms: readonly string[],
  pieces: readonly string[],
): Promise<void> {
  const expected: Seen = { text, matches: [...terms].sort(), marked: [...pieces].sort() };
  // The page changes every 5 ms, and a busy machine takes several slices to read what is new.
  const end = Date.now() + patience;
  let seen = await see(page);
  while (!isDeepStrictEqual(seen, expected) && Date.now() < end) seen = await see(page);
  assert.deepEqual(seen, expected);
}

describeInBrowsers('a page that draws itself anew while marked', (name) => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    const files = new Map<string | undefined, { type: string; body: string }>();
    for (const framework of frameworks) {
      files.set(`/${framework}.js`, { type: 'text/javascript', body: await bundled(framework) });
      for (const marker of markers)
        files.set(`/${framework}?${marker}`, { type: 'text/html', body: pageBy(framework) });
    }
    server = createServer(({ url }, response) => {
      const file = files.get(url);
      response.writeHead(file ? 200 : 204, { 'Content-Type': file?.type ?? 'text/plain' });
      response.end(file?.body);
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    browser = await launch(name);
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  for (const framework of frameworks) {
    for (const marker of markers) {
      // An element marks a term piece by piece.
      const receptor = marker === 'highlights' ? ['NMDA receptor'] : ['NMDA', ' receptor'];

      it(`by ${framework} stays whole, with ${marker}`, async () => {
        const { page, messages } = await visit(browser, `${addressOf(server)}/${framework}?${marker}`);
        const first = `We give ketamine ${GONE} ketamine`;
        const shown = 'NMDA receptor ketamineketamine outside';
        const drug = 'ketamine';

        await expectSeen(
          page,
          first + item('the NMDA receptor') + item('ketamine here') + item('nothing') + shown,
          [drug, drug, 'NMDA receptor', drug, 'NMDA receptor', drug, drug],
          [drug, drug, 'NMDA receptor', drug, ...receptor, drug, drug],
        );

        // Moved, one of them gone, one new, one written anew; what was clicked keeps its count.
        await page.evaluate(async () => {
          const { page: own } = window as unknown as Window;
          own.click(1);
          own.click(1);
          await own.setItems([
            { id: 3, text: 'NMDA now' },
            { id: 2, text: 'ketamine here' },
            { id: 4, text: 'new ketamine' },
          ]);
        });
        await expectSeen(
          page,
          first + item('NMDA now') + item('ketamine here', 2) + item('new ketamine') + shown,
          [drug, drug, 'NMDA', drug, drug, 'NMDA receptor', drug, drug],
          [drug, drug, 'NMDA', drug, drug, ...receptor, drug, drug],
        );

        await page.evaluate(async () => {
          const { page: own } = window as unknown as Window;
          await own.setName('saline');
          await own.setIsShown(false);
        });
        await expectSeen(
          page,
          `We give saline ${GONE} saline now` +
            item('NMDA now') +
            item('ketamine here', 2) +
            item('new ketamine') +
            'NMDA outside',
          ['NMDA', drug, drug, 'NMDA'],
          ['NMDA', drug, drug, 'NMDA'],
        );

        // Many times, back and forth, as fast as the page draws.
        await page.evaluate(async () => {
          const { page: own } = window as unknown as Window;
          const ids = [1, 2, 3, 4, 5, 6, 7];
          for (let round = 0; round < 60; round += 1) {
            const order = ids.filter((id) => id === 2 || (id * 7 + round) % 3 > 0);
            if (round % 2 === 0) order.reverse();
            await own.setItems(
              order.map((id) => ({ id, text: id % 2 === 0 ? 'ketamine' : `NMDA ${round}` })),
            );
            await own.setName(round % 3 === 0 ? 'ketamine' : 'NMDA receptor');
            await own.setIsShown(round % 2 === 1);
            if (round % 4 === 0) await own.see();
          }
          await own.setName('ketamine');
          await own.setItems([{ id: 2, text: 'ketamine here' }]);
        });
        await expectSeen(
          page,
          `${first}${item('ketamine here', 2)}${shown}`,
          [drug, drug, drug, 'NMDA receptor', drug, drug],
          [drug, drug, drug, ...receptor, drug, drug],
        );

        // What is put behind a text whose end is marked.
        await page.evaluate(() => (window as unknown as Window).page.setIsShown(false));
        await expectSeen(
          page,
          `${first} now${item('ketamine here', 2)}NMDA outside`,
          [drug, drug, drug, 'NMDA'],
          [drug, drug, drug, 'NMDA'],
        );
        await page.evaluate(() => (window as unknown as Window).page.setIsShown(true));

        await page.evaluate(() => (window as unknown as Window).page.stop());
        const stopped = await see(page);
        assert.deepEqual(stopped.marked, []);
        assert.equal(stopped.text, `${first}${item('ketamine here', 2)}${shown}`);
        await page.evaluate(() => (window as unknown as Window).page.unmount());
        assert.equal(await page.$eval('#app', (app) => app.innerHTML), '');
        assert.deepEqual(
          messages.filter((message) => /error|warn|fail|remove/i.test(message)),
          [],
        );
        await page.close();
      });
    }
  }
});
