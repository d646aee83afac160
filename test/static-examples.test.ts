import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import sirv from 'sirv';
import { createClinic } from '../demo/node-server/server.mjs';
import { addressOf } from '../tools/demo-server.mjs';
import { root } from '../tools/run.mjs';
import { isTakenOver, lookAt } from './delivery/static-page.ts';
import { browserNames, launch, tooWideBy, visit } from './pages.ts';

const card = /Post-traumatic stress disorder[^]*certainty/;

const listening = (server: Server): Promise<Server> =>
  new Promise((resolve) => {
    server.listen(0, () => resolve(server));
  });

describe('examples of static HTML', () => {
  let site = '';
  const servers: Server[] = [];
  const addresses = new Map<string, string>();

  before(async () => {
    site = mkdtempSync(join(tmpdir(), 'plainsight-'));
    const eleventy = join(root, 'node_modules/@11ty/eleventy/cmd.cjs');
    const run = spawnSync(process.execPath, [eleventy, '--quiet', `--output=${site}`], {
      cwd: join(root, 'demo/eleventy'),
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, run.stderr);
    servers.push(await listening(createServer(sirv(site))), await listening(createClinic()));
    addresses.set('Eleventy', `${addressOf(servers[0]!)}/`);
    addresses.set('a Node server', `${addressOf(servers[1]!)}/conditions/ptsd`);
  });
  after(() => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    rmSync(site, { recursive: true });
  });

  const examples = ['Eleventy', 'a Node server'];

  for (const name of browserNames) {
    describe(`in ${name}, without JavaScript`, () => {
      let browser: Browser;
      before(async () => (browser = await launch(name, { scripts: false })));
      after(() => browser.close());

      for (const example of examples) {
        it(`${example}: the card is read, and fits 320 pixels`, async () => {
          const { page } = await visit(browser, addresses.get(example) ?? '', 320);
          assert.match((await lookAt(page, 'condition-card')).words, card);
          assert.equal(await tooWideBy(page), 0);
        });
      }
    });

    describe(`in ${name}, with JavaScript`, () => {
      let browser: Browser;
      before(async () => (browser = await launch(name)));
      after(() => browser.close());

      for (const example of examples) {
        it(`${example}: the script takes the card over, and nothing is logged`, async () => {
          const { page, messages, origins } = await visit(browser, addresses.get(example) ?? '');
          await isTakenOver(page, 'condition-card');
          assert.match((await lookAt(page, 'condition-card')).words, card);
          assert.deepEqual(messages, []);
          assert.equal(origins.size, 1);
        });
      }

      it('Eleventy: terms in the page’s own text are explained', async () => {
        const { page } = await visit(browser, addresses.get('Eleventy') ?? '');
        await page.waitForSelector('explained-text [data-plainsight-term]');
      });
    });
  }

  it('answers with no page where there is no such condition', async () => {
    const answer = await fetch(new URL('/conditions/hiccups', addresses.get('a Node server')));
    assert.equal(answer.status, 404);
  });
});
