import { citationFile, type CitationFormat, type Reference } from '@plainsight/evidence';
import { assertReferences } from './check-references.ts';
import { assertFormat } from './formats.ts';

/**
 * A file of citations for a reference manager, by the same writer that readers' browsers use, behind a check of what
 * comes in.
 * @param references CSL-JSON references, as in a pack: `Object.values(pack.references)`.
 * @param format `csl-json`: an array of objects; `ris`; `bibtex`: UTF-8, labels are the ids.
 * @returns The text of the file. What the format cannot hold is listed in `notCarried`.
 * @throws {RangeError} If the format is none of ours.
 * @throws {TypeError} If something is no CSL-JSON reference; the message names its id and the remedy.
 */
export function exportCitations(references: readonly Reference[], format: CitationFormat): string {
  assertFormat(format);
  assertReferences(references);
  return citationFile(references, format);
}
