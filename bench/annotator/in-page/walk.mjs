const LEFT_ALONE =
  'script, style, noscript, template, textarea, select, button, code, pre, kbd, samp, svg, math, iframe, [hidden], [contenteditable]';
const MOST_RANGES = 200;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * What turns a mere matcher into an annotator, the same for all: each text node is searched without its case, matches
 * that begin or end inside a word are dropped, the longest at each place is kept, and the first 200 are highlighted.
 * @param {(text: string) => Iterable<readonly [start: number, end: number]>} search
 * @returns {number} The matches.
 */
export function markBy(search) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const highlight = new Highlight();
  let matches = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = /** @type {Text} */ (node);
    if (text.data.trim() === '' || text.parentElement?.closest(LEFT_ALONE)) continue;
    const lower = text.data.toLowerCase();
    const found = [...search(lower)]
      .filter(([start, end]) => !WORD.test(lower[start - 1] ?? '') && !WORD.test(lower[end] ?? ''))
      .sort(([start, end], [otherStart, otherEnd]) => start - otherStart || otherEnd - end);
    let free = 0;
    for (const [start, end] of found) {
      if (start < free) continue;
      free = end;
      matches += 1;
      if (highlight.size >= MOST_RANGES) continue;
      highlight.add(
        new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end }),
      );
    }
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(bench) { text-decoration: underline dotted #0d9488 }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  CSS.highlights.set('bench', highlight);
  return matches;
}

/** @param {readonly string[]} terms Without their case, each once. */
export const lowered = (terms) => [...new Set(terms.map((term) => term.toLowerCase()))];
