import { annotate, compileTerms } from '@plainsight/annotator';
import { watchSlices } from '../annotator/in-page/slices.mjs';
import { matchesByReference } from './reader.mjs';

/**
 * What one page shows.
 * @typedef {object} PageResult
 * @property {number} matches
 * @property {string[]} differences From the reference: each a match that one of the two has alone.
 * @property {string[]} domDifferences While marked, and after all marks were removed: the first that there is.
 * @property {number} longestSlice In milliseconds.
 * @property {number} longestTask In milliseconds; 0 where none took more than 50, or the browser does not tell.
 */

/** @param {Node | null} node @returns {string} The names of what a node stands in, the innermost last. */
function pathOf(node) {
  const names = [];
  for (let at = node; at !== null; at = at.parentNode ?? /** @type {ShadowRoot} */ (at).host ?? null)
    names.unshift(at.nodeName.toLowerCase());
  return names.slice(-5).join(' > ');
}

/** @param {import('./reader.mjs').Match} match */
function described({ termId, text, startNode, startOffset, endNode, endOffset }) {
  const end = endNode === startNode ? `${endOffset}` : `${endOffset} of ${pathOf(endNode)}`;
  const around = startNode.data.slice(Math.max(0, startOffset - 30), startOffset + 60);
  return `${termId} "${text}" from ${startOffset} of ${pathOf(startNode)} to ${end}, near "${around}"`;
}

/** @param {import('./reader.mjs').Match} one @param {import('./reader.mjs').Match} other */
const isSame = (one, other) =>
  one.termId === other.termId &&
  one.text === other.text &&
  one.startNode === other.startNode &&
  one.startOffset === other.startOffset &&
  one.endNode === other.endNode &&
  one.endOffset === other.endOffset;

/** @param {import('./reader.mjs').Match} match */
const named = ({ termId, text }) => `${termId} ${text}`;

/** Every node of a page, open shadow roots included, a line each. @param {Node} root @returns {string[]} */
function nodesOf(root) {
  const lines = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const attributes =
      node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${value}`) : [];
    lines.push(
      `${node.nodeType} ${node.nodeName} ${node.childNodes.length} ${node.nodeValue} ${attributes.join(' ')}`,
    );
    waiting.push(...[...node.childNodes].toReversed());
    if (node instanceof Element && node.shadowRoot !== null) waiting.push(node.shadowRoot);
  }
  return lines;
}

/** @param {string} when @param {readonly string[]} before @param {readonly string[]} now @returns {string[]} */
function difference(when, before, now) {
  const at = before.findIndex((line, at) => line !== now[at]);
  if (at < 0 && now.length === before.length) return [];
  const place = at < 0 ? before.length : at;
  return [`${when}, node ${place}: ${before[place]?.slice(0, 200)} became ${now[place]?.slice(0, 200)}`];
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** @returns {Promise<PageResult>} */
async function check(/** @type {import('./reader.mjs').Spec[]} */ specs, /** @type {string} */ language) {
  const index = compileTerms(specs);
  const before = nodesOf(document);
  const sheets = document.adoptedStyleSheets.length;
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  await nextFrame();
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) observer.observe({ type: 'longtask' });

  const slices = watchSlices();
  const annotation = annotate(document.body, index, { language });
  await annotation.settled;
  const { longest } = slices.stop();
  await nextFrame();
  await nextFrame();
  observer.disconnect();

  const found = annotation.matches();
  const marked = nodesOf(document);
  const expected = matchesByReference(document.body, specs, language);
  const differences = [
    ...found
      .filter((match) => !expected.some((other) => isSame(match, other)))
      .map((match) => `only the annotator: ${described(match)}`),
    ...expected
      .filter((match) => !found.some((other) => isSame(match, other)))
      .map((match) => `only the reference: ${described(match)}`),
  ];
  const astray = found.findIndex((match, at) => !isSame(match, expected[at] ?? match));
  if (differences.length === 0 && astray >= 0)
    differences.push(
      `in another order from match ${astray} on: ${described(/** @type {any} */ (found[astray]))}`,
    );

  annotation.stop();
  const left = document.adoptedStyleSheets.length - sheets + CSS.highlights.size;
  const removed = nodesOf(document);

  const byElements = annotate(document.body, index, { language, marker: 'elements' });
  await byElements.settled;
  const asElements = byElements.matches().map(named);
  byElements.stop();
  if (asElements.join() !== found.map(named).join()) {
    differences.push(`other matches by elements: ${asElements.length}, not ${found.length}`);
  }
  return {
    matches: found.length,
    differences,
    domDifferences: [
      ...difference('while marked', before, marked),
      ...difference('after removing', before, removed),
      ...difference('after removing the elements marker', before, nodesOf(document)),
      ...(left === 0 ? [] : [`after removing: ${left} style sheets or highlights are left`]),
    ],
    longestSlice: longest,
    longestTask,
  };
}

Object.assign(globalThis, { check });
