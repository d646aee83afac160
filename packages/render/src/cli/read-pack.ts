import { readJson, type ReadJson } from './read-json.ts';

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return `a ${typeof value}`;
};

/** Reads the JSON of a pack: an object; its records are looked at afterwards. */
export function readPack(file: string): ReadJson {
  const read = readJson(file);
  if (!read.ok) return read;
  const { value } = read;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return read;
  const problem = `${file}, line 1: a pack is an object, and this is ${kindOf(value)}; begin it with { "format": 1, as docs/authoring.md shows.`;
  return { ok: false, problem };
}
