import type { Reference } from '@plainsight/evidence';
import { bibtexText } from './bibtex.ts';
import { assertReferences } from './check-references.ts';
import { cslOf } from './engine.ts';
import { assertFormat, type CitationFormat } from './formats.ts';
import { risText } from './ris.ts';

const writers: Readonly<Record<CitationFormat, (references: readonly Reference[]) => string>> = {
  'csl-json': (references) => `${JSON.stringify(cslOf(references), null, 2)}\n`,
  ris: risText,
  bibtex: bibtexText,
};

/**
 * A file of citations for a reference manager.
 * @param references CSL-JSON references, as in a pack: `Object.values(pack.references)`.
 * @param format `csl-json`: an array of objects; `ris`; `bibtex`: UTF-8, labels are the ids.
 * @returns The text of the file. What the format cannot hold is listed in `notCarried`.
 * @throws {RangeError} If the format is none of ours.
 * @throws {TypeError} If something is no CSL-JSON reference; the message names its id and the remedy.
 */
export function exportCitations(references: readonly Reference[], format: CitationFormat): string {
  assertFormat(format);
  assertReferences(references);
  return writers[format](references);
}
