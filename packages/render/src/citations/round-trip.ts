import { isDeepStrictEqual } from 'node:util';
import type { CitationFormat, Reference } from '@plainsight/evidence';
import { exportCitations } from './export-citations.ts';
import { readCitations } from './read-citations.ts';
import { ownName, type CitationRecord, type ReadName } from './records.ts';

/** What has to come back from every format, invented values included. */
export const keptFields = [
  'title',
  'author',
  'issued',
  'container-title',
  'volume',
  'issue',
  'page',
  'DOI',
] as const;

const plain = (text: unknown): string => String(text).normalize('NFC').replace(/\s+/g, ' ').trim();
const dashes = (text: unknown): string => plain(text).replace(/\s*[-–—−]+\s*/g, '-');
const initials = (given: string): string => plain(given).replace(/[.\s]/g, '');

function nameKey(name: ReadName): string {
  const own = ownName(name);
  return 'literal' in own ? plain(own.literal) : `${plain(own.family)}, ${initials(own.given)}`;
}

const normalise: Readonly<Record<string, (value: never) => unknown>> = {
  author: (names: readonly ReadName[]) => names.map(nameKey),
  issued: ({ 'date-parts': parts }: NonNullable<CitationRecord['issued']>) => parts?.[0],
  volume: dashes,
  issue: dashes,
  page: dashes,
  DOI: (doi: string) => plain(doi).toLowerCase(),
};

function comparable(field: string, value: unknown): unknown {
  const byField = normalise[field];
  if (value === undefined) return undefined;
  if (byField) return byField(value as never);
  return typeof value === 'string' ? plain(value) : value;
}

/**
 * Compares a reference with what was read back. Equal are: composed and decomposed letters, kinds and runs of
 * white space, kinds of dashes in volumes, issues and pages, given names with or without dots, particles with
 * or apart from the family name, a DOI in either case.
 * @returns The fields that the reference has and the other has not or has otherwise, and those of `keptFields`
 *   that only the other has.
 */
export function citationDifferences(
  reference: Reference,
  readBack: Readonly<Record<string, unknown>>,
): readonly string[] {
  const fields = new Set<string>([...Object.keys(reference), ...keptFields]);
  const wanted: Readonly<Record<string, unknown>> = reference;
  return [...fields].filter(
    (field) => !isDeepStrictEqual(comparable(field, wanted[field]), comparable(field, readBack[field])),
  );
}

/**
 * Writes references in a format, reads them again and compares.
 * @returns For each id the fields that did not come back as they were.
 * @throws As `exportCitations` does.
 */
export function roundTripLosses(
  references: readonly Reference[],
  format: CitationFormat,
): Readonly<Record<string, readonly string[]>> {
  if (references.length === 0) return {};
  const back = new Map(
    readCitations(exportCitations(references, format), format).map((record) => [record.id, record]),
  );
  return Object.fromEntries(
    references.map((reference) => [
      reference.id,
      citationDifferences(reference, back.get(reference.id) ?? {}),
    ]),
  );
}
