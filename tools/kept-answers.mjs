import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Says of a folder what changes with any file in it. @param {string} folder */
function stampOf(folder) {
  const times = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => statSync(join(root, folder, name)).mtimeMs,
  );
  return `${times.length} ${Math.max(...times)}`;
}

/**
 * Keeps what takes long to make, for as long as what it is made from stays the same.
 * @template T
 * @param {string} folder What it is made from, seen from the project's root.
 * @param {() => Promise<T>} make
 * @returns {() => Promise<T>}
 */
export function keptAnswer(folder, make) {
  /** @type {{ stamp: string, answer: Promise<T> } | undefined} */
  let kept;
  return () => {
    const stamp = stampOf(folder);
    if (kept?.stamp !== stamp) kept = { stamp, answer: make() };
    return kept.answer;
  };
}
