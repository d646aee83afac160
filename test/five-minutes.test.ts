import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import sirv from 'sirv';
import { addressOf, serveDemo } from '../tools/demo-server.mjs';
import { root } from '../tools/run.mjs';
import { cardIsDrawn } from './delivery/card.ts';
import { browserNames, launch, visit } from './pages.ts';

const ways = ['script', 'loader', 'placeholder', 'iframe'];

/** What stands in the guide, from its heading to the next. */
const guide = /^## Five minutes$.*?(?=^## )/ms.exec(
  readFileSync(join(root, 'docs', 'embedding.md'), 'utf8'),
)?.[0];

/** Chooses in the builder, presses its button, and pastes into an editor what that has copied. */
async function copy(builder: Page, editor: Page, way: string): Promise<string> {
  await builder.bringToFront();
  await builder.select('select[name="condition"]', 'ptsd');
  await builder.select('select[name="region"]', 'scotland');
  await builder.click(`input[name="way"][value="${way}"]`);
  await builder.click('button');
  await builder.waitForSelector('[role="status"]::-p-text(Copied.)');
  await editor.bringToFront();
  await editor.$eval('textarea', (area) => {
    area.value = '';
    area.focus();
  });
  await editor.keyboard.down('Control');
  await editor.keyboard.press('v');
  await editor.keyboard.up('Control');
  return editor.$eval('textarea', ({ value }) => value);
}

describe('the five minutes of the guide', () => {
  it('name commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands = [...(guide ?? '').matchAll(/`npm (?:run )?([a-z:]+)`/g)].map(([, name]) => name ?? '');
    assert.deepEqual(new Set(commands), new Set(['start', 'build']));
    for (const name of commands) assert.ok(name in scripts, name);
  });

  for (const name of browserNames) {
    describe(`in ${name}`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'plainsight-page-'));
      let demo: Server;
      let clinic: Server;
      let browser: Browser;
      let builder: Page;
      let editor: Page;
      before(async () => {
        demo = await serveDemo();
        clinic = createServer(sirv(folder, { dev: true }));
        clinic.listen(0);
        browser = await launch(name);
        ({ page: editor } = await visit(
          browser,
          'data:text/html,<title>Editor</title><textarea></textarea>',
        ));
        ({ page: builder } = await visit(browser, `${addressOf(demo)}/builder/`));
        await builder.waitForSelector('[data-ready]');
      });
      after(async () => {
        await browser.close();
        for (const server of [demo, clinic]) {
          server.close();
          server.closeAllConnections();
        }
        rmSync(folder, { recursive: true });
      });

      for (const way of ways) {
        it(`end with a card: ${way}, from the disk and from a server`, async () => {
          const file = join(folder, `${way}.html`);
          // Without an icon of its own, a page asks its server for one and logs that there is none.
          const empty = '<!doctype html>\n<title>My page</title>\n<link rel="icon" href="data:,">\n';
          writeFileSync(file, empty + (await copy(builder, editor, way)));
          for (const address of [pathToFileURL(file).href, `${addressOf(clinic)}/${way}.html`]) {
            const { page, messages } = await visit(browser, address);
            assert.match(await cardIsDrawn(page), /Post-traumatic stress disorder.*Low certainty/, address);
            assert.deepEqual(messages, [], address);
            await page.close();
          }
        });
      }
    });
  }
});
