import type { TermIndex } from './term-index.ts';

const MAGIC = 0x3149_5350; // "PSI1", and nothing like it on a machine with the other byte order

/** The columns in the order of the bytes: the wide ones first, so that each begins at a multiple of its width. */
const COLUMNS = [
  ['buckets', Uint32Array],
  ['blocks', Uint32Array],
  ['ids', Uint32Array],
  ['idStarts', Uint32Array],
  ['needStarts', Uint32Array],
  ['needs', Uint32Array],
  ['lengths', Uint16Array],
  ['keys', Uint8Array],
  ['tags', Uint8Array],
  ['depths', Uint8Array],
  ['flags', Uint8Array],
  ['texts', Uint8Array],
  ['idTexts', Uint8Array],
] as const satisfies readonly (readonly [keyof TermIndex, unknown])[];

/** In the header: `MAGIC`, the size of it all in bytes, and the length of each column. */
const HEADER = COLUMNS.length + 2;

/** An index as bytes, to be stored and given to `loadIndex`. */
export function saveIndex(index: TermIndex): ArrayBuffer {
  const columns = COLUMNS.map(([name]) => index[name]);
  const size = columns.reduce((sum, { byteLength }) => sum + byteLength, HEADER * 4);
  const buffer = new ArrayBuffer(size);
  new Uint32Array(buffer, 0, HEADER).set([MAGIC, size, ...columns.map(({ length }) => length)]);
  const bytes = new Uint8Array(buffer);
  let at = HEADER * 4;
  for (const { buffer: from, byteOffset, byteLength } of columns) {
    bytes.set(new Uint8Array(from, byteOffset, byteLength), at);
    at += byteLength;
  }
  return buffer;
}

/**
 * The index of which `saveIndex` gave the bytes. Nothing is parsed or copied: the index reads the buffer itself.
 *
 * @throws {Error} Where the bytes are no index, or some of them are missing.
 */
export function loadIndex(buffer: ArrayBuffer): TermIndex {
  const bytes = buffer?.byteLength;
  const [magic, size, ...lengths] = bytes >= HEADER * 4 ? new Uint32Array(buffer, 0, HEADER) : [];
  if (magic !== MAGIC) throw bad('does not begin as one');
  const needed = COLUMNS.reduce(
    (sum, [, Type], place) => sum + (lengths[place] as number) * Type.BYTES_PER_ELEMENT,
    HEADER * 4,
  );
  if (size !== needed || size !== bytes) throw bad(`has ${bytes} bytes, and its parts take ${needed}`);
  let at = HEADER * 4;
  const columns = COLUMNS.map(([name, Type], place) => {
    const column = new Type(buffer, at, lengths[place]);
    at += column.byteLength;
    return [name, column];
  });
  // What the columns hold, and whether they belong together, the scanner does not trust either.
  return Object.fromEntries(columns) as unknown as TermIndex;
}

function bad(problem: string): Error {
  return new Error(`The index ${problem}. Give the bytes that saveIndex returned, whole and unchanged.`);
}
