import { pageNames, spread } from '../pages.mjs';
import { median } from './statistics.mjs';

const TERMS = 10_000;
const LONG = 50;
// A page with a long task is looked at this often: the machine has other things to do as well.
const LOOKS = 3;

/** @param {{ tasks: readonly number[] }} run */
const longest = ({ tasks }) => Math.max(0, ...tasks);

/**
 * Looks for tasks that keep a page waiting for more than 50 ms.
 * @param {import('./contenders.mjs').Contenders} contenders
 * @param {number} pages
 * @returns {Promise<import('./marking.mjs').Row>}
 */
export async function tasksRow(contenders, pages) {
  const names = spread(pageNames(), pages);
  const slow = [];
  for (const page of names) {
    const runs = [await contenders.contendAndWatch('plainsight', page, TERMS)];
    if (longest(/** @type {any} */ (runs[0])) === 0) continue;
    const alone = [];
    const floor = [];
    while (runs.length < LOOKS) runs.push(await contenders.contendAndWatch('plainsight', page, TERMS));
    while (alone.length < LOOKS) alone.push(await contenders.contendAndWatch('sheet-alone', page));
    while (floor.length < LOOKS) floor.push(await contenders.contendAndWatch('floor', page));
    slow.push({
      page,
      task: median(runs.map(longest)),
      ownSlice: median(runs.map(({ longestSlice }) => longestSlice)),
      sheetAlone: median(alone.map(longest)),
      floor: median(floor.map(longest)),
    });
  }
  const still = slow.filter(({ task }) => task > LONG).sort((a, b) => b.task - a.task);
  const own = still.filter(({ ownSlice }) => ownSlice > LONG);
  const styling = still.filter(({ sheetAlone }) => sheetAlone > LONG);
  const worst = still[0];
  return {
    what: `tasks over 50 ms, ${names.length} pages, 10,000 terms`,
    target: 'none',
    figure:
      worst === undefined
        ? 'none'
        : `on ${still.length} pages; on ${own.length} a slice of ours; longest ${worst.task.toFixed(0)} ms, our slice there ${worst.ownSlice.toFixed(0)} ms`,
    beside:
      worst === undefined
        ? 'a task on one look of three does not count'
        : `on ${styling.length} of them one empty highlight sheet alone takes over 50 ms of styling too (there ${worst.sheetAlone.toFixed(0)} ms)`,
    isMet: still.length === 0,
    details: { slow },
  };
}
