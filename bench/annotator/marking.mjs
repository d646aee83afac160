import { medianPage, pageNames, spread, stressPage } from '../pages.mjs';
import { peers } from './contenders.mjs';
import { median, medianAndP95, ms, p95 } from './statistics.mjs';

/** @typedef {import('./contenders.mjs').Contenders} Contenders */
/** @typedef {import('./contenders.mjs').Performance} Performance */
/**
 * One line of the table.
 * @typedef {object} Row
 * @property {string} what
 * @property {string} target
 * @property {string} figure
 * @property {string} beside What it is measured against.
 * @property {boolean} isMet
 * @property {object} details
 */

// Libraries that take longer than this on a page have not finished, in milliseconds.
const MARK_JS_PATIENCE = 20_000;
const PATIENCE = 60_000;
const PEER_SAMPLES = 3;

/**
 * Runs contenders in turn, so that whatever else the machine does meets them all.
 * @param {Contenders} contenders
 * @param {string} page
 * @param {Readonly<Record<string, readonly [name: string, terms: number]>>} what
 * @param {number} samples
 */
async function inTurn(contenders, page, what, samples) {
  /** @type {Record<string, Performance[]>} */
  const results = Object.fromEntries(Object.keys(what).map((key) => [key, []]));
  for (let sample = 0; sample < samples; sample += 1) {
    for (const [key, [name, terms]] of Object.entries(what)) {
      const performance = await contenders.contend(name, page, terms);
      if (performance !== undefined) results[key]?.push(performance);
    }
  }
  return (/** @type {string} */ key) => results[key] ?? [];
}

/** @param {readonly Performance[]} performances */
const totals = (performances) => performances.map(({ total }) => total);

/** @param {number} value @param {number} digits */
const times = (value, digits = 2) => `${value.toFixed(digits)} ×`;

/** @param {Contenders} contenders @param {number} samples @returns {Promise<Row[]>} */
export async function medianRows(contenders, samples) {
  const { file, textChars } = medianPage();
  const of = await inTurn(
    contenders,
    file,
    {
      floor: ['floor', 0],
      1_000: ['plainsight', 1_000],
      10_000: ['plainsight', 10_000],
      50_000: ['plainsight', 50_000],
    },
    samples,
  );
  const floor = totals(of('floor'));
  const toFloor = median(totals(of('10000'))) / median(floor);
  const toFew = median(totals(of('50000'))) / median(totals(of('1000')));
  return [
    {
      what: `median page (${textChars} characters), 10,000 terms, load and first marking`,
      target: 'at most 2 × the floor',
      figure: `${times(toFloor)}: ${medianAndP95(totals(of('10000')))}`,
      beside: `floor ${medianAndP95(floor)}`,
      isMet: toFloor <= 2,
      details: { floor: of('floor'), plainsight: of('10000') },
    },
    {
      what: '50,000 terms against 1,000, the same page',
      target: 'at most 1.3 ×',
      figure: `${times(toFew)}: ${medianAndP95(totals(of('50000')))}`,
      beside: `1,000 terms ${medianAndP95(totals(of('1000')))}; floor ${ms(median(floor))}`,
      isMet: toFew <= 1.3,
      details: { 1_000: of('1000'), 50_000: of('50000') },
    },
  ];
}

/** @param {Contenders} contenders @param {number} pages @returns {Promise<Row>} */
export async function markJsRow(contenders, pages) {
  const names = spread(pageNames(), pages);
  const results = [];
  for (const page of names) {
    const ours = await inTurn(contenders, page, { it: ['plainsight', 1_000], floor: ['floor', 0] }, 3);
    const theirs = await contenders
      .contend('mark', page, 1_000, MARK_JS_PATIENCE)
      .catch((error) => ({ failure: String(error), total: Number.NaN, matches: 0 }));
    const our = median(totals(ours('it')));
    results.push({
      page,
      ours: our,
      floor: median(totals(ours('floor'))),
      theirs,
      ratio: (theirs?.total ?? Number.NaN) / our,
    });
  }
  const finished = results.filter(({ ratio }) => Number.isFinite(ratio));
  const ratios = finished.map(({ ratio }) => ratio);
  const faster = median(ratios);
  const middle = (/** @type {(result: (typeof finished)[number]) => number} */ of) =>
    ms(median(finished.map(of)));
  return {
    what: `against mark.js, 1,000 terms: it finished on ${finished.length} of ${names.length} pages within ${MARK_JS_PATIENCE / 1_000} s`,
    target: 'at least 700 × faster',
    ...(finished.length === 0
      ? { figure: 'no page to compare on', beside: '' }
      : {
          figure: `${times(faster, 0)} faster at the median (least ${times(Math.min(...ratios), 0)}, most ${times(Math.max(...ratios), 0)})`,
          beside: `mark.js ${middle(({ theirs }) => theirs?.total ?? 0)}, ours ${middle(({ ours }) => ours)}, floor ${middle(({ floor }) => floor)}`,
        }),
    isMet: faster >= 700,
    details: { results },
  };
}

/** @param {Contenders} contenders @param {number} samples @returns {Promise<Row[]>} */
export async function stressRows(contenders, samples) {
  const of = await inTurn(
    contenders,
    stressPage,
    { floor: ['floor', 0], it: ['plainsight', 10_000] },
    samples,
  );
  const floor = totals(of('floor'));
  const toFloor = median(totals(of('it'))) / median(floor);
  const slices = of('it').map(({ longestSlice }) => longestSlice);
  const both = { floor: of('floor'), plainsight: of('it') };
  return [
    {
      what: 'stress page, 10,000 terms, in total',
      target: 'at most 2.5 × the floor',
      figure: `${times(toFloor)}: ${medianAndP95(totals(of('it')))}`,
      beside: `floor ${medianAndP95(floor)}`,
      isMet: toFloor <= 2.5,
      details: both,
    },
    {
      what: 'stress page, longest slice of each run',
      target: 'at most 8 ms',
      figure: medianAndP95(slices),
      beside: `floor, in one piece: ${ms(median(floor))}`,
      isMet: p95(slices) <= 8,
      details: both,
    },
  ];
}

/**
 * Every library on the median page with 10,000 terms.
 * @param {Contenders} contenders
 * @param {number} samples
 */
export async function peerResults(contenders, samples) {
  const { file } = medianPage();
  const all = { floor: 'the floor', plainsight: 'Plainsight', ...peers };
  /** @type {Record<string, { name: string, outcome: string, performances: Performance[] }>} */
  const results = {};
  for (const [key, name] of Object.entries(all)) {
    /** @type {Performance[]} */
    const performances = [];
    let outcome = '';
    while (outcome === '' && performances.length < Math.min(samples, PEER_SAMPLES)) {
      try {
        const performance = await contenders.contend(key, file, key === 'floor' ? 0 : 10_000, PATIENCE);
        if (performance === undefined) outcome = `not finished in ${PATIENCE / 1_000} s`;
        else performances.push(performance);
      } catch (error) {
        outcome = `failed: ${String(error).split('\n')[0]?.slice(0, 80)}`;
      }
    }
    results[key] = { name, outcome, performances };
  }
  const floor = median(totals(results['floor']?.performances ?? []));
  const rows = Object.values(results).map(({ name, outcome, performances }) => {
    if (performances.length === 0) return [name, outcome];
    const total = median(totals(performances));
    const load = median(performances.map(({ load }) => load));
    return [name, ms(total), ms(load), times(total / floor, 1), `${performances[0]?.matches}`];
  });
  return { rows: [['contender', 'total', 'of which load', 'to the floor', 'matches'], ...rows], results };
}
