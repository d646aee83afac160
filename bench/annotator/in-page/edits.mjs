import { drawPage, frames, marked } from './live-page.mjs';

const MATCHES = 50_000;
const EDITS = 1_000;

/**
 * 1,000 edits of a text that has nothing to do with any match, in milliseconds: the edits alone, and with what the
 * annotator does when it is told of them.
 * @param {Text} text
 */
async function editTimes(text) {
  const start = performance.now();
  for (let edit = 0; edit < EDITS; edit += 1) text.data = `${edit}`;
  const edited = performance.now();
  await undefined;
  return { edits: edited - start, told: performance.now() - start };
}

/** @param {number} rounds */
async function edits(rounds) {
  const text = drawPage(MATCHES);
  await frames(10);
  const results = [];
  let matches = 0;
  for (let round = 0; round < rounds; round += 1) {
    const without = await editTimes(text);
    const observer = new MutationObserver(() => undefined);
    observer.observe(document.body, { characterData: true, childList: true, subtree: true });
    const observed = await editTimes(text);
    observer.disconnect();
    await frames(3);
    const annotation = await marked();
    const withMarks = await editTimes(text);
    const before = performance.now();
    matches = annotation.matches().length;
    results.push({ without, observed, with: withMarks, afterwards: performance.now() - before });
    annotation.stop();
    await frames(3);
  }
  return { matches, results };
}

Object.assign(globalThis, { edits });
