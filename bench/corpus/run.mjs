import puppeteer from 'puppeteer-core';
import { chromeArguments } from '../../tools/browser-arguments.mjs';
import { requireBrowsers } from '../../tools/browsers.mjs';
import { say } from '../../tools/run.mjs';
import { importSources } from '../bundle.mjs';
import { hasPages, noPages, pageNames, readTerms, servePages, spread } from '../pages.mjs';
import { printTable, writeResult } from '../report.mjs';
import { checkPage, checkScript } from './check.mjs';

// Our own terms are rare on pages that are not medical.
const MORE_TERMS = 10_000;

const browsers = /** @type {const} */ (['chrome', 'firefox']);

/** @typedef {{ page: string } & Partial<import('./check.mjs').PageResult> & { failure?: string }} Checked */

/**
 * Annotates every saved page in both browsers with the product's own terms and many others, and compares.
 * @param {{ pages: number | undefined }} options
 */
export async function run({ pages = Infinity }) {
  if (!hasPages) {
    console.log(noPages);
    return;
  }
  const { specs, language } = await importSources(
    'own-terms',
    `import { pack } from '@plainsight/content';
     import { termForms } from '@plainsight/evidence';
     export const specs = termForms(pack);
     export const { language } = pack;`,
  );
  const more = readTerms()
    .slice(0, MORE_TERMS)
    .map((term) => ({ id: term, forms: [term] }));
  const script = await checkScript([...specs, ...more], language);
  const names = spread(pageNames(), pages);
  const server = await servePages();
  const paths = await requireBrowsers();
  /** @type {Record<string, Checked[]>} */
  const results = {};
  try {
    for (const name of browsers) {
      say(`${names.length} pages in ${name} …`);
      const browser = await puppeteer.launch({
        browser: name,
        executablePath: paths[name],
        args: name === 'chrome' ? [...chromeArguments] : [],
        protocolTimeout: 600_000,
      });
      /** @type {Checked[]} */
      const checked = [];
      results[name] = checked;
      try {
        for (const page of names) {
          const result = await checkPage(browser, `${server.origin}/${page}`, script).catch((error) => ({
            failure: String(error),
          }));
          checked.push({ page, ...result });
          tell(page, result);
        }
      } finally {
        await browser.close();
      }
    }
  } finally {
    server.close();
  }
  console.log('');
  printTable([
    [
      'browser',
      'pages',
      'failed',
      'matches',
      'differences',
      'DOM differences',
      'longest slice',
      'longest task',
    ],
    ...Object.entries(results).map(([name, checked]) => summary(name, checked)),
  ]);
  console.log(
    'Differences: matches that the annotator or the reference has alone. Slices: of the annotator, between two\n' +
      'moments at which the page may run. Tasks: of the browser while it marks, styles and draws (Chromium alone tells,\n' +
      'and only those over 50 ms).',
  );
  writeResult('corpus', results);
  if (Object.values(results).flat().some(isWrong)) process.exitCode = 1;
}

/** @param {Checked} result */
const isWrong = ({ failure, differences = [], domDifferences = [] }) =>
  failure !== undefined || differences.length + domDifferences.length > 0;

/** @param {string} page @param {Partial<Checked>} result */
function tell(page, { failure, differences = [], domDifferences = [] }) {
  for (const line of [failure ?? [], differences, domDifferences].flat().slice(0, 8))
    console.log(`  ${page}: ${line}`);
}

/** @param {string} name @param {readonly Checked[]} checked */
function summary(name, checked) {
  const sum = (/** @type {(result: Checked) => number} */ of) =>
    checked.reduce((all, one) => all + of(one), 0);
  const most = (/** @type {(result: Checked) => number} */ of) => Math.max(...checked.map(of));
  const longestTask = most(({ longestTask = 0 }) => longestTask);
  return [
    name,
    `${checked.length}`,
    `${sum(({ failure }) => (failure === undefined ? 0 : 1))}`,
    `${sum(({ matches = 0 }) => matches)}`,
    `${sum(({ differences = [] }) => differences.length)}`,
    `${sum(({ domDifferences = [] }) => domDifferences.length)}`,
    `${most(({ longestSlice = 0 }) => longestSlice).toFixed(1)} ms`,
    name === 'firefox' ? '-' : longestTask === 0 ? 'none over 50 ms' : `${longestTask.toFixed(0)} ms`,
  ];
}
