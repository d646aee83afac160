import type { CitationFormat } from '@plainsight/evidence';

/**
 * The fields of our references that a format has no place for, so that a file of citations lacks them:
 * - `PMID`: RIS and BibTeX have no field for it that citation-js or most reference managers read;
 * - `custom`: our own notes on a reference, its retraction status among them, exist in CSL-JSON alone;
 * - `type`: BibTeX has one kind of entry, `@misc`, for web pages and for documents.
 */
export const notCarried: Readonly<Record<CitationFormat, readonly string[]>> = {
  'csl-json': [],
  ris: ['PMID', 'custom'],
  bibtex: ['PMID', 'custom', 'type'],
};
