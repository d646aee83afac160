import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const imported = /(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g;

/** @param {string} file @param {Set<string>} found */
function follow(file, found) {
  if (found.has(file)) return;
  found.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imported))
    follow(join(dirname(file), path), found);
}

/**
 * The scripts that the loader brings to a page for an element, the loader too.
 * @param {string} folder Where the delivery stands: `dist/cdn`.
 * @param {string} tag
 * @returns {Set<string>} Full paths, each once.
 */
export function scriptsFor(folder, tag) {
  /** @type {Set<string>} */
  const found = new Set([join(folder, 'plainsight.loader.js')]);
  for (const name of ['pack', tag]) follow(join(folder, 'chunks', `${name}.js`), found);
  return found;
}

/**
 * The files of content that a page loads for parts of the pack.
 * @param {string} folder
 * @param {readonly string[]} parts Without the base, which every page loads.
 */
export const contentFor = (folder, parts) =>
  ['base', ...parts].map((part) => join(folder, 'parts', `${part}.js`));
