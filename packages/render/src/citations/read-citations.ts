import type { CitationFormat } from '@plainsight/evidence';
import { readBibtex } from './bibtex.ts';
import { readCsl, type ReadItem } from './engine.ts';
import { assertFormat } from './formats.ts';
import { ownName, type CitationRecord } from './records.ts';
import { readRis } from './ris.ts';

const readers: Readonly<Record<CitationFormat, (text: string) => readonly ReadItem[]>> = {
  'csl-json': (text) => {
    const items: unknown = JSON.parse(text);
    if (!Array.isArray(items)) throw new TypeError('it is no array');
    return readCsl(items);
  },
  ris: readRis,
  bibtex: readBibtex,
};

function readAs(text: string, format: CitationFormat): readonly ReadItem[] {
  try {
    return readers[format](text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new SyntaxError(`This text does not read as ${format}: ${why}. Check the format and the file.`, {
      cause,
    });
  }
}

/**
 * Reads a file of citations, as `exportCitations` writes it and as reference managers do. Fetches nothing.
 * @param text The text of the file.
 * @param format What the text is; it is not guessed.
 * @returns CSL-JSON, in the order of the file. Names without a given name come back as `literal`.
 * @throws {RangeError} If the format is none of ours.
 * @throws {SyntaxError} If the text is not in that format, or holds no citation.
 */
export function readCitations(text: string, format: CitationFormat): readonly CitationRecord[] {
  assertFormat(format);
  const items = readAs(text, format);
  if (items.length === 0)
    throw new SyntaxError(`This text holds no citation in ${format}. Check the format and the file.`);
  return items.map((item) => ({
    ...(item as unknown as CitationRecord),
    ...(item.author && { author: item.author.map(ownName) }),
  }));
}
