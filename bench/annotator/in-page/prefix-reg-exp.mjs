/** @typedef {Map<string, Branch>} Branch */

const END = '';

/**
 * The source of one regular expression for many terms: each beginning that terms share stands in it once, and the
 * longest term is tried first.
 * @param {readonly string[]} terms
 */
export function prefixCompressed(terms) {
  /** @type {Branch} */
  const trie = new Map();
  for (const term of terms) {
    let at = trie;
    for (const unit of [...term, END]) {
      let next = at.get(unit);
      if (next === undefined) at.set(unit, (next = new Map()));
      at = next;
    }
  }
  return sourceOf(trie);
}

/** @param {Branch} branch @returns {string} */
function sourceOf(branch) {
  const choices = [...branch]
    .filter(([unit]) => unit !== END)
    .map(([unit, next]) => unit.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') + sourceOf(next));
  if (branch.has(END)) return choices.length === 0 ? '' : `(?:${choices.join('|')})?`;
  return choices.length === 1 ? (choices[0] ?? '') : `(?:${choices.join('|')})`;
}
