import { say } from '../../tools/run.mjs';
import { FreshPages } from '../fresh-pages.mjs';
import { hasPages, noPages, pageNames, servePages } from '../pages.mjs';
import { printTable, writeResult } from '../report.mjs';
import { Contenders } from './contenders.mjs';
import { liveRows } from './live.mjs';
import { markJsRow, medianRows, peerResults, stressRows } from './marking.mjs';
import { codeSizes, compressed } from './sizes.mjs';
import { tasksRow } from './tasks.mjs';

/** @typedef {import('./marking.mjs').Row} Row */

const SAMPLES = 20;
const kB = (/** @type {number} */ bytes) => `${(bytes / 1_000).toFixed(2)} kB`;

/** @param {Contenders} contenders @returns {Promise<Row[]>} */
async function sizeRows(contenders) {
  const index = contenders.indexOf(50_000);
  const small = compressed(index);
  const { alone, whole } = await codeSizes();
  return [
    {
      what: 'index of 50,000 terms',
      target: 'at most 3 MB in memory, 600 kB with brotli',
      figure: `${kB(index.byteLength)} in memory, ${kB(small)} with brotli`,
      beside: 'the index reads these bytes in place: there is nothing more of it',
      isMet: index.byteLength <= 3_000_000 && small <= 600_000,
      details: { bytes: index.byteLength, brotli: small },
    },
    {
      what: 'matcher and page code',
      target: 'at most 8 kB with brotli',
      figure: kB(alone),
      beside: `annotate and loadIndex, without compileTerms, saveIndex and the elements marker; all of dist/annotator/annotator.js ${kB(whole)}`,
      isMet: alone <= 8_000,
      details: { alone, whole },
    },
  ];
}

/**
 * Measures the annotator and the libraries beside it.
 * @param {{ samples: number | undefined, pages: number | undefined }} options
 */
export async function run({ samples = SAMPLES, pages }) {
  if (!hasPages) {
    console.log(noPages);
    return;
  }
  const server = await servePages({ 'blank.html': '<!doctype html><title>Blank</title><body></body>' });
  const freshPages = await FreshPages.start();
  /** @type {Row[]} */
  const rows = [];
  try {
    const contenders = await Contenders.start(freshPages, server.origin);
    const blank = `${server.origin}/blank.html`;
    say('Sizes …');
    rows.push(...(await sizeRows(contenders)));
    say(`The median page, ${samples} times …`);
    rows.unshift(...(await medianRows(contenders, samples)));
    say('mark.js …');
    rows.splice(2, 0, await markJsRow(contenders, pages ?? SAMPLES));
    say(`The stress page, ${samples} times …`);
    rows.splice(3, 0, ...(await stressRows(contenders, samples)));
    say('Long tasks on every page …');
    rows.splice(5, 0, await tasksRow(contenders, pages ?? pageNames().length));
    say('Pages that change …');
    rows.splice(6, 0, ...(await liveRows(freshPages, blank, (name) => contenders.script(name), samples)));
    say('The other libraries …');
    const peers = await peerResults(contenders, samples);

    const browser = await freshPages.version();
    console.log(`\n${browser}, cold, in an isolated world, dictionary load included\n`);
    printTable([
      ['what', 'target', 'figure', 'measured beside', ''],
      ...rows.map(({ what, target, figure, beside, isMet }) => [
        what,
        target,
        figure,
        beside,
        isMet ? 'met' : 'NOT MET',
      ]),
    ]);
    console.log('\nThe median page, 10,000 terms:\n');
    printTable(peers.rows);
    writeResult('annotator', { browser, samples, rows, peers: peers.results });
  } finally {
    await freshPages.close();
    server.close();
  }
}
