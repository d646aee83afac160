import { citationFormats, type CitationFormat } from '@plainsight/evidence';

/**
 * Callers may be plain JavaScript or a command line, so the type alone is no guard.
 * @throws {RangeError} If the format is none of ours; the message lists those that are.
 */
export function assertFormat(format: unknown): asserts format is CitationFormat {
  if (!citationFormats.some((known) => known === format))
    throw new RangeError(
      `Unknown citation format "${String(format)}". Use one of: ${citationFormats.join(', ')}.`,
    );
}
