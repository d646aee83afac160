import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { pack } from '@plainsight/content';
import type { Driver } from './harness/driver.ts';
import { describeInBrowsers, noteRequests } from './harness/harness.ts';
import { realPages, servePages, type PageServer } from './harness/page-server.ts';
import { countMarks, hoverFirstMark, markupOf, waitForCard, waitForNoCard } from './harness/page-probe.ts';

interface RealPage {
  readonly file: string;
  readonly medical: boolean;
}

const list = join(realPages, 'pages.json');
const pages: RealPage[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
const medical = pages.filter((page) => page.medical);

/** Medical pages on which no term of the glossary stands, as a search of their text by other means found too. */
const withoutTerms = new Set([
  'aeb__57b4dafd18cf.html',
  'aeb__5ae11e580afc.html',
  'aeb__8b1945303082.html',
  'aeb__9eef8162bbb6.html',
  'aeb__abd9d6291b6b.html',
  'aeb__bd673bd79881.html',
  'aeb__ea25dd7edff4.html',
  'postlight__www.engadget.com.html',
  'trafilatura__caymancompass.com-prison.html',
  'trafilatura__d44c5ef50718437984dca47627dee96b.html',
  'trafilatura__dhz-online.de-bewegung.html',
  'trafilatura__die-tagespost.de.Demut.html',
  'trafilatura__dominicantoday.com-air.html',
  'trafilatura__gelbe-liste.de-chininum.html',
  'trafilatura__japantimes.co.jp.surgical.html',
  'trafilatura__jobsnhire.com.health.html',
  'trafilatura__medicalnewstoday.com.318674.html',
  'trafilatura__tagesanzeiger.ch.umweltzerstoerung.html',
  'trafilatura__theintercept.com-Gaza.html',
]);

/** Pages in Dutch. */
const inAnotherLanguage = new Set(['med__hofmann_index.html']);

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function formsOf(termId: string): string[] {
  const record = pack.glossary.find(({ id }) => id === termId);
  if (!record) return [];
  return [record.term, ...record.abbreviations, ...record.aliases, ...record.variants].map(letters);
}

if (medical.length > 0) {
  describeInBrowsers('real pages', ({ start }) => {
    let driver: Driver;
    let server: PageServer;
    let page: Page;
    let requests: Set<string>;

    before(async () => {
      [driver, server] = await Promise.all([start(), servePages()]);
      page = await driver.newPage();
      requests = noteRequests(page, server.origin);
    });
    after(async () => {
      await driver.close();
      server.close();
    });

    for (const { file } of medical) {
      test(file, async () => {
        await page.goto(`${server.origin}/${file}`);
        requests.clear();
        const markup = await markupOf(page);

        const popup = await driver.openPopup(page);
        const words = await popup.words();
        await popup.close();
        if (withoutTerms.has(file) || inAnotherLanguage.has(file)) {
          assert.match(words, /No terms found on this page/);
          assert.equal(await countMarks(page), 0);
          assert.equal(await markupOf(page), markup, 'the page is as it was');
          return;
        }
        assert.ok((await countMarks(page)) > 0, 'the page has marks');

        const mark = await hoverFirstMark(page);
        const card = await waitForCard(page);
        assert.ok(
          formsOf(card.term).includes(letters(mark.text)),
          `“${mark.text}” is a form of ${card.term}`,
        );
        const definition = pack.glossary.find(({ id }) => id === card.term)?.plainDefinition;
        assert.ok(definition && card.text.includes(definition), 'the card gives the definition');

        await page.keyboard.press('Escape');
        await waitForNoCard(page);
        assert.equal(await markupOf(page), markup, 'the page is as it was');
        assert.deepEqual([...requests], [], 'nothing was sent anywhere');
      });
    }
  });
}
