import { spec } from 'node:test/reporters';
import { leaveCounts } from './counts.mjs';

/**
 * Node's own spec report, and the counts of tests (not of the suites around them) left beside it.
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} source
 */
export default async function* report(source) {
  const counts = { passed: 0, failed: 0 };
  const printer = new spec();
  function* printed() {
    for (let chunk = printer.read(); chunk !== null; chunk = printer.read()) yield chunk;
  }
  for await (const event of source) {
    if (event.type === 'test:pass' && event.data.details.type !== 'suite') counts.passed += 1;
    if (event.type === 'test:fail' && event.data.details.type !== 'suite') counts.failed += 1;
    printer.write(event);
    yield* printed();
  }
  // What failed, with its errors, is what the printer keeps for the end.
  printer.end();
  yield* printed();
  leaveCounts(counts);
}
