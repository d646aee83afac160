import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pack } from '@plainsight/content';
import { termForms } from '@plainsight/evidence';
import type { Browser } from 'puppeteer-core';
import { checkPage, checkScript } from '../bench/corpus/check.mjs';
import { hasPages, pageNames, servePages, spread } from '../bench/pages.mjs';
import { root } from '../tools/run.mjs';
import { browserNames, launch } from './pages.ts';

const folder = join(root, 'test/fixtures/annotator');
const ownPages = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
/** How many terms stand on each where a reader reads them, counted by hand. */
const terms: Readonly<Record<string, number>> = {
  'hidden.html': 19,
  'lines.html': 50,
  'parts.html': 44,
  'shadows.html': 14,
};

describe('the annotator on whole pages', { concurrency: true }, () => {
  let server: Awaited<ReturnType<typeof servePages>>;
  let script: string;
  before(async () => {
    server = await servePages(ownPages);
    script = await checkScript(termForms(pack), pack.language);
  });
  after(() => server.close());

  for (const name of browserNames) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let browser: Browser;
      before(async () => {
        browser = await launch(name);
      });
      after(() => browser.close());

      for (const [page, matches] of Object.entries(terms)) {
        it(`finds on ${page} what the reference finds, and changes nothing in it`, async () => {
          const result = await checkPage(browser, `${server.origin}/${page}`, script);
          assert.deepEqual(
            { matches: result.matches, differences: result.differences, dom: result.domDifferences },
            { matches, differences: [], dom: [] },
          );
        });
      }

      const skip = !hasPages && 'there are no saved pages beside the project';
      it('does so on saved pages of others', { skip }, async () => {
        for (const page of spread(pageNames(), 10)) {
          const { differences, domDifferences } = await checkPage(
            browser,
            `${server.origin}/${page}`,
            script,
          );
          assert.deepEqual({ differences, domDifferences }, { differences: [], domDifferences: [] }, page);
        }
      });
    });
  }
});
