import { leaveCounts } from './counts.mjs';

/** @typedef {import('@web/test-runner').TestSuiteResult} TestSuiteResult */

/** @param {TestSuiteResult | undefined} suite */
function count(suite) {
  const counts = { passed: 0, failed: 0 };
  for (const test of suite?.tests ?? []) {
    if (test.passed) counts.passed += 1;
    else if (!test.skipped) counts.failed += 1;
  }
  for (const inner of suite?.suites ?? []) {
    const more = count(inner);
    counts.passed += more.passed;
    counts.failed += more.failed;
  }
  return counts;
}

/**
 * Counts the unit tests of each file in each browser; a file that did not load counts as one failure.
 * @returns {import('@web/test-runner').Reporter}
 */
export function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const { passed, failed } = count(session.testResults);
        total.passed += passed;
        total.failed += failed === 0 && !session.passed ? 1 : failed;
      }
      leaveCounts(total);
    },
  };
}
