import { appendFileSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/** The environment variable that names the file in which test runs leave their counts. */
export const countsVariable = 'PLAINSIGHT_TEST_COUNTS';

/** @param {Counts} counts Added to the file that `npm test` sums up; dropped where there is none. */
export function leaveCounts(counts) {
  const file = process.env[countsVariable];
  if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
}

/**
 * @param {string} file
 * @returns {Counts & { runs: number }}
 */
export function sumCounts(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const sum = { passed: 0, failed: 0, runs: lines.length };
  for (const line of lines) {
    const counts = /** @type {Counts} */ (JSON.parse(line));
    sum.passed += counts.passed;
    sum.failed += counts.failed;
  }
  return sum;
}
