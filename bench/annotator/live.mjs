import { median, medianAndP95, ms, p95 } from './statistics.mjs';

/** @typedef {import('./marking.mjs').Row} Row */

/**
 * What marks cost a page that goes on living, against the same page without them.
 * @param {import('../fresh-pages.mjs').FreshPages} pages
 * @param {string} address Of an empty page.
 * @param {(name: string) => Promise<string>} script
 * @param {number} samples
 * @returns {Promise<Row[]>}
 */
export async function liveRows(pages, address, script, samples) {
  const rounds = Math.max(2, Math.round(samples / 4));
  const frames = await pages.run(address, [await script('ticks'), `ticks(${rounds})`]);
  const more = median(frames.with) - median(frames.without);
  const { results, matches } = await pages.run(address, [await script('edits'), `edits(${rounds})`]);
  /** @param {'with' | 'without' | 'observed'} way @param {'edits' | 'told'} what @returns {number[]} */
  const edits = (way, what) => results.map((/** @type {any} */ result) => result[way][what]);
  const slower = median(edits('with', 'edits')) - median(edits('without', 'edits'));
  const told = median(edits('with', 'told')) - median(edits('without', 'told'));
  const afterwards = median(results.map((/** @type {any} */ result) => result.afterwards));
  return [
    {
      what: `a page that ticks once a frame, ${frames.matches} matches`,
      target: 'at most +2 ms a frame',
      figure: `${signed(more)} at the median, ${signed(p95(frames.with) - p95(frames.without))} at 95%`,
      beside: `with ${medianAndP95(frames.with)}, without ${medianAndP95(frames.without)}, ${frames.with.length} frames each; 128 bare ranges cost ${signed(median(frames.rangesAlone) - median(frames.without))} by themselves`,
      isMet: more <= 2,
      details: frames,
    },
    {
      what: `1,000 unrelated text edits, ${matches} matches`,
      target: 'at most +1 ms',
      figure: `${signed(slower)}; ${signed(told)} with what we note of them`,
      beside: `with ${medianAndP95(edits('with', 'edits'))}, without ${medianAndP95(edits('without', 'edits'))}; ${ms(afterwards)} until all is right again; an observer that does nothing costs ${signed(median(edits('observed', 'told')) - median(edits('without', 'told')))} by itself`,
      isMet: slower <= 1,
      details: { results },
    },
  ];
}

/** @param {number} value */
const signed = (value) => `${value < 0 ? '-' : '+'}${ms(Math.abs(value))}`;
