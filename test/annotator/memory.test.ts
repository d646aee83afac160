import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import type { CDPSession } from 'puppeteer-core';
import { root } from '../../tools/run.mjs';
import { browserNames, launch, visit } from '../pages.ts';
import type { MemoryPage } from './memory-page.ts';

type Window = typeof globalThis & { page: MemoryPage };

const TIMES = 1_000;
/** What the browser itself may keep after so many pages, in bytes: 100 for each of them. */
const MOST_GROWTH = 100 * TIMES;

const address = 'data:text/html,<!doctype html><title>t</title><body><div id="app"></div>';

async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'test/annotator/memory-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** The heap once all that nobody needs is gone, in bytes, and the nodes and listeners that live. */
async function measured(session: CDPSession): Promise<{ heap: number; nodes: number; listeners: number }> {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

for (const marker of ['highlights', 'elements'] as const) {
  describe(
    `a page that is marked by ${marker}, replaced and unmarked ${TIMES} times`,
    { concurrency: true },
    () => {
      for (const name of browserNames) {
        it(`is left as it was, in ${name}`, async () => {
          const browser = await launch(name);
          try {
            const { page, messages } = await visit(browser, address);
            await page.evaluate(await script());
            const before = await page.evaluate(() => (window as unknown as Window).page.left());
            await page.evaluate(
              (times, kind) => (window as unknown as Window).page.run(times, kind),
              TIMES,
              marker,
            );
            const after = await page.evaluate(() => (window as unknown as Window).page.left());
            assert.deepEqual(after, before);
            assert.deepEqual(messages, []);
          } finally {
            await browser.close();
          }
        });
      }

      it('has its memory back, in chrome', async () => {
        const browser = await launch('chrome');
        try {
          const { page } = await visit(browser, address);
          await page.evaluate(await script());
          const session = await page.createCDPSession();
          const run = (times: number): Promise<void> =>
            page.evaluate(
              (count, kind) => (window as unknown as Window).page.run(count, kind),
              times,
              marker,
            );
          // Until all code has been compiled.
          await run(200);
          const before = await measured(session);
          await run(TIMES);
          const after = await measured(session);
          assert.ok(
            after.heap - before.heap < MOST_GROWTH,
            `the heap has grown by ${after.heap - before.heap} bytes`,
          );
          assert.ok(after.nodes - before.nodes < 100, `${after.nodes - before.nodes} nodes are left`);
          assert.equal(after.listeners, before.listeners);
        } finally {
          await browser.close();
        }
      });
    },
  );
}
