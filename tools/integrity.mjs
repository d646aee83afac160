import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The file that holds the hashes of all others beside it. */
export const integrityFile = 'integrity.json';

/**
 * What a page writes into the `integrity` of a script, by file (https://www.w3.org/TR/SRI/).
 * @param {string} folder
 * @returns {Record<string, string>} Paths below the folder, each with its `sha384-…`.
 */
export function integrityOf(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file !== integrityFile && statSync(join(folder, file)).isFile())
    .sort();
  const hash = (/** @type {string} */ file) =>
    createHash('sha384')
      .update(readFileSync(join(folder, file)))
      .digest('base64');
  return Object.fromEntries(files.map((file) => [file, `sha384-${hash(file)}`]));
}
