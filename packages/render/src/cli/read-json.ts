import { readFileSync, statSync } from 'node:fs';
import { placeOf, whereJsonBreaks } from './json-place.ts';

export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

const problem = (sentence: string): ReadJson => ({ ok: false, problem: sentence });

function unreadable(file: string, error: unknown): ReadJson {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return problem(`There is no file ${file}: check the name and the folder.`);
  return problem(`${file} cannot be read (${String(code ?? error)}): check who may read it.`);
}

/** Reads a file of JSON. Whatever is wrong is told in one sentence, with the place and what to do. */
export function readJson(file: string): ReadJson {
  let text: string;
  try {
    // A pipe or a device might never end.
    if (!statSync(file).isFile()) return problem(`${file} is not a file: give the name of a JSON file.`);
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    return unreadable(file, error);
  }
  if (text.trim() === '')
    return problem(`${file} is empty: write a pack into it, as docs/authoring.md shows.`);
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const { line, column } = placeOf(text, whereJsonBreaks(text));
    return problem(
      `${file}, line ${line}, column ${column}: this is not JSON; look there for a comma, quotation mark or bracket that is missing or too many.`,
    );
  }
}
