import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/run.mjs';

const WIDEST = 48;

/** @param {string} text @returns {string[]} Lines of at most `WIDEST` characters. */
function wrapped(text) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= WIDEST) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

/** Prints rows as one table, long cells on several lines. @param {readonly (readonly string[])[]} rows */
export function printTable(rows) {
  const cells = rows.map((row) => row.map(wrapped));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.flatMap((row) => row[column]?.map(({ length }) => length) ?? 0)),
  );
  for (const row of cells) {
    const height = Math.max(...row.map(({ length }) => length));
    for (let line = 0; line < height; line += 1)
      console.log(
        row
          .map((cell, column) => (cell[line] ?? '').padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      );
  }
}

/**
 * Writes what was measured to `dist/bench`.
 * @param {string} name
 * @param {object} result
 */
export function writeResult(name, result) {
  const folder = join(root, 'dist/bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  console.log(`\nWritten to dist/bench/${name}.json`);
}
