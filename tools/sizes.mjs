import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { pack } from '@plainsight/content';
import { termForms } from '@plainsight/evidence';
import { contentFor, scriptsFor } from './delivered-files.mjs';
import { tags } from './manifest.mjs';
import { root } from './run.mjs';

const kilobyte = 1000;
const folder = join(root, 'dist', 'cdn');
const writtenFile = join(root, 'tools', 'sizes.json');

/**
 * One line of the table. What is over its budget today is marked so, and anything else that goes over fails.
 * @typedef {{ what: string, bytes: number, limit?: number, isOver?: true }} Row
 */

/** @type {(files: Iterable<string>) => number} Bytes with brotli at its usual (best) quality, each file by itself. */
const sizeOf = (files) =>
  [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);

const first = scriptsFor(folder, 'condition-card');

/** @type {(tag: string) => string[]} What an element needs beyond a first condition card. */
const further = (tag) => [...scriptsFor(folder, tag)].filter((file) => !first.has(file));

/** @type {(condition: string) => number} */
const firstCard = (condition) => sizeOf([...first, ...contentFor(folder, [`condition/${condition}`])]);

/** @type {() => Row[]} Scripts that more than one entry imports, counted in each that needs them and listed here. */
function sharedRows() {
  const scripts = new Map(tags.map((tag) => [tag, scriptsFor(folder, tag)]));
  const all = new Set([...scripts.values()].flatMap((files) => [...files]));
  return [...all]
    .map((file) => ({ file, users: tags.filter((tag) => scripts.get(tag)?.has(file)) }))
    .filter(({ file, users }) => users.length > 1 && !file.endsWith('.loader.js'))
    .map(({ file, users }) => {
      const name = basename(file, '.js');
      const whom = users.length === tags.length ? 'all elements' : users.join(', ');
      return { what: `shared by ${whom}${name === 'pack' ? ' (Lit too)' : ''}`, bytes: sizeOf([file]) };
    });
}

/** @type {ReadonlySet<string>} */
const elementsOver = new Set(['evidence-list', 'ketamine-mechanism']);

/** @type {() => Row[]} */
const rows = () => [
  { what: 'the loader', bytes: sizeOf([join(folder, 'plainsight.loader.js')]), limit: 3 * kilobyte },
  { what: 'first card by the loader: ptsd', bytes: firstCard('ptsd'), limit: 26 * kilobyte },
  { what: 'first card by the loader: trd', bytes: firstCard('trd'), limit: 32 * kilobyte },
  ...sharedRows(),
  ...tags
    .filter((tag) => tag !== 'condition-card')
    .map((tag) => ({
      what: `further element: ${tag}`,
      bytes: sizeOf(further(tag)),
      limit: (tag === 'explained-text' ? 16 : 8) * kilobyte,
      ...(elementsOver.has(tag) ? { isOver: /** @type {const} */ (true) } : {}),
    })),
  { what: 'content that all cards share', bytes: sizeOf(contentFor(folder, [])), limit: 5 * kilobyte },
  ...pack.conditions.map(({ id }) => ({
    what: `content of the card: ${id}`,
    bytes: sizeOf([join(folder, 'parts', 'condition', `${id}.js`)]),
    limit: (id === 'trd' ? 10 : 5) * kilobyte,
  })),
  {
    what: 'terms for the annotator',
    bytes: sizeOf([join(folder, 'parts', 'terms.js')]),
    limit: 3 * kilobyte,
  },
  {
    what: 'the annotator alone',
    bytes: sizeOf([join(root, 'dist', 'annotator', 'annotator.js')]),
    limit: 8 * kilobyte,
    isOver: true,
  },
  {
    what: "the extension's content script, and the terms that it is handed",
    bytes:
      sizeOf([join(root, 'dist', 'extension', 'chrome', 'content-script.js')]) +
      brotliCompressSync(JSON.stringify(termForms(pack))).length,
    limit: 15 * kilobyte,
  },
  {
    what: "the extension's reader script, which pages with terms get after it",
    bytes: sizeOf([join(root, 'dist', 'extension', 'chrome', 'reader-script.js')]),
    limit: 6 * kilobyte,
  },
  {
    what: 'the single file, with all',
    bytes: sizeOf([join(folder, 'plainsight.js')]),
    limit: 100 * kilobyte,
    isOver: true,
  },
];

/** @type {(bytes: number | undefined) => string} */
const inKilobytes = (bytes) => (bytes === undefined ? '' : (bytes / kilobyte).toFixed(2));

/** @type {(row: Row) => string} */
function verdict({ bytes, limit, isOver }) {
  if (limit === undefined || (bytes <= limit && !isOver)) return '';
  if (bytes <= limit) return 'within: take its mark in tools/sizes.mjs away';
  return isOver ? 'over' : 'TOO LARGE';
}

const { values: asked } = parseArgs({
  options: { json: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});
if (!existsSync(folder)) {
  console.error('Nothing is built yet: run npm run build first.');
  process.exit(1);
}
/** @type {Record<string, number>} Bytes by what they are of, as they were last written down. */
const written = existsSync(writtenFile) ? JSON.parse(readFileSync(writtenFile, 'utf8')) : {};
const table = rows().map((row) => ({ ...row, before: written[row.what], verdict: verdict(row) }));

if (asked.json) {
  console.log(JSON.stringify(table, null, 2));
} else {
  const width = Math.max(...table.map(({ what }) => what.length)) + 2;
  console.log(`${'kB with brotli'.padEnd(width)}   size  limit  since the last commit`);
  for (const { what, bytes, limit, before, verdict: said } of table) {
    const change =
      before === undefined ? 'new' : `${bytes < before ? '−' : '+'}${inKilobytes(Math.abs(bytes - before))}`;
    const most = limit === undefined ? '' : String(limit / kilobyte);
    console.log(
      `${what.padEnd(width)}${inKilobytes(bytes).padStart(7)}${most.padStart(7)}  ${bytes === before ? '=' : change}  ${said}`.trimEnd(),
    );
  }
}
if (asked.write) {
  const sizes = Object.fromEntries(table.map(({ what, bytes }) => [what, bytes]));
  writeFileSync(writtenFile, `${JSON.stringify(sizes, null, 2)}\n`);
}
if (table.some(({ verdict: said }) => said !== '' && said !== 'over')) process.exitCode = 1;
