export { exportCitations } from './export-citations.ts';
export { citationFormats, type CitationFormat } from '@plainsight/evidence';
export { notCarried } from './not-carried.ts';
export { readCitations } from './read-citations.ts';
export type { CitationName, CitationRecord } from './records.ts';
export { citationDifferences, keptFields, roundTripLosses } from './round-trip.ts';
export { vancouver } from './vancouver.ts';
