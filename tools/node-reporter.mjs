import { spec } from 'node:test/reporters';
import { leaveCounts } from './counts.mjs';

/**
 * Node's own spec report, and the counts beside it.
 * @param {AsyncIterable<import('node:test').TestEvent>} source
 */
export default async function* report(source) {
  const counts = { passed: 0, failed: 0 };
  const printer = new spec();
  for await (const event of source) {
    const isTest = 'details' in event.data && /** @type {{ type?: string }} */ (event.data.details).type !== 'suite';
    if (event.type === 'test:pass' && isTest) counts.passed += 1;
    if (event.type === 'test:fail' && isTest) counts.failed += 1;
    printer.write(event);
    for (let chunk = printer.read(); chunk !== null; chunk = printer.read()) yield chunk;
  }
  leaveCounts(counts);
}
