import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { pack } from '@plainsight/content';
import { indexPack, partOf, termForms } from '@plainsight/evidence';
import { root } from './run.mjs';

const kilobyte = 1000;
const index = indexPack(pack);

/** @type {(text: string | Buffer) => number} Bytes with brotli, at its usual (best) quality. */
const compressed = (text) => brotliCompressSync(text).length;

/** @type {(value: unknown) => number} */
const ofRecords = (value) => compressed(JSON.stringify(value));

/** @type {(path: string) => number | undefined} */
const ofFile = (path) => {
  const file = join(root, path);
  return existsSync(file) ? compressed(readFileSync(file)) : undefined;
};

const rows = [
  ...pack.conditions.map(({ id }) => ({
    what: `content of the card: ${id}`,
    bytes: ofRecords(partOf(index, `condition/${id}`)),
    limit: id === 'trd' ? 10 * kilobyte : 5 * kilobyte,
  })),
  { what: 'content that all cards share', bytes: ofRecords(partOf(index, 'base')), limit: 5 * kilobyte },
  { what: 'terms for the annotator', bytes: ofRecords(termForms(pack)), limit: 3 * kilobyte },
  { what: 'dist/annotator/annotator.js', bytes: ofFile('dist/annotator/annotator.js'), limit: 8 * kilobyte },
  { what: 'dist/cdn/plainsight.js', bytes: ofFile('dist/cdn/plainsight.js') },
];

console.log(`${'kB with brotli'.padEnd(40)}${'size'.padStart(7)}${'limit'.padStart(7)}`);
for (const { what, bytes, limit } of rows) {
  const size = bytes === undefined ? 'not built' : (bytes / kilobyte).toFixed(2);
  const most = limit === undefined ? '' : (limit / kilobyte).toFixed(0);
  const over = bytes !== undefined && limit !== undefined && bytes > limit;
  console.log(`${what.padEnd(40)}${size.padStart(7)}${most.padStart(7)}${over ? '  too large' : ''}`);
  if (over) process.exitCode = 1;
}
