import { watchSlices } from './slices.mjs';

/**
 * What one contender took on one page, in milliseconds.
 * @typedef {object} Performance
 * @property {number} load From the dictionary as it comes to what it searches with.
 * @property {number} total Loading, finding and marking.
 * @property {number} longestSlice Between two moments at which the page may run.
 * @property {number} matches
 */

/**
 * Makes `contend`, which runs a contender and times it.
 * @template T
 * @param {(input: { terms: string[], bytes: ArrayBuffer }) => T} load
 * @param {(loaded: T) => number | Promise<number>} mark Marks the page and gives the number of matches.
 */
export function contender(load, mark) {
  /** @returns {Promise<Performance>} */
  const contend = async () => {
    const { input } = /** @type {any} */ (globalThis);
    const slices = watchSlices();
    const start = performance.now();
    const loaded = load(input);
    const found = performance.now();
    const matches = await mark(loaded);
    const total = performance.now() - start;
    return { load: found - start, total, longestSlice: slices.stop().longest, matches };
  };
  Object.assign(globalThis, { contend });
}
