import puppeteer from 'puppeteer-core';
import { chromeArguments } from '../../tools/browser-arguments.mjs';
import { requireBrowsers } from '../../tools/browsers.mjs';
import { addressOf } from '../../tools/demo-server.mjs';
import { tags } from '../../tools/manifest.mjs';
import { servePages, ways } from './page-server.mjs';
import { visitPage } from './visit-page.mjs';

/** @typedef {import('./visit-page.mjs').Visit} Visit */

const usualRuns = 5;

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** @param {Visit[]} visits @returns {Visit} The median of each figure. */
const middle = (visits) => ({
  firstPaint: median(visits.map(({ firstPaint }) => firstPaint)),
  shift: median(visits.map(({ shift }) => shift)),
  blocked: median(visits.map(({ blocked }) => blocked)),
  drawn: median(visits.map(({ drawn }) => drawn)),
  kilobytes: median(visits.map(({ kilobytes }) => kilobytes)),
});

/**
 * Visits the demo clinic's page on a slow phone (Chromium, four times slower, slow 4G), with and without Plainsight, and
 * prints what that does to it.
 * @param {number} [runs] Visits of each kind, of which the median counts.
 * @returns {Promise<Record<string, Visit>>} Medians by way, for a file of results.
 */
export async function benchPage(runs = usualRuns) {
  const server = await servePages();
  const browser = await puppeteer.launch({
    executablePath: (await requireBrowsers()).chrome,
    args: [...chromeArguments],
  });
  try {
    const visits = Object.keys(ways).map((way) => ({ way, all: /** @type {Visit[]} */ ([]) }));
    // In turns, so that a machine that gets busier is so for each of them.
    for (let run = 0; run < runs; run += 1) {
      for (const [place, { all }] of visits.entries()) {
        all.push(await visitPage(browser, `${addressOf(server)}/${place}/`, place === 0 ? [] : tags));
      }
    }
    const results = Object.fromEntries(visits.map(({ way, all }) => [way, middle(all)]));
    print(results, runs);
    return results;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** @param {Record<string, Visit>} results @param {number} runs */
function print(results, runs) {
  console.log(`The demo page on a slow phone: 4 times slower, slow 4G; the median of ${runs} visits`);
  console.log('                     first paint   layout    blocked   all drawn   transferred');
  console.log('                              ms    shift         ms          ms            kB');
  for (const [way, { firstPaint, shift, blocked, drawn, kilobytes }] of Object.entries(results)) {
    const cells = [
      firstPaint.toFixed(0).padStart(12),
      shift.toFixed(3).padStart(9),
      blocked.toFixed(0).padStart(11),
      (drawn === 0 ? '–' : drawn.toFixed(0)).padStart(12),
      kilobytes.toFixed(0).padStart(14),
    ];
    console.log(way.padEnd(20) + cells.join(''));
  }
}
