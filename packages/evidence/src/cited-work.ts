import type { Author, CitedWork } from './citation.ts';
import type { Reference } from './records.ts';

/** No given names. */
const surnamed = (author: Author): Author => ('family' in author ? { family: author.family } : author);

/** What a short citation and its link need of a work beside its id: up to two authors, and "and others". */
export function citedWork({ author, issued, custom, DOI, URL }: Reference): CitedWork {
  const isTruncated = author.length > 2 || custom.authorsTruncated;
  const { retraction } = custom;
  return {
    author: (isTruncated ? author.slice(0, 1) : author).map(surnamed),
    issued: { 'date-parts': [issued['date-parts'][0]?.slice(0, 1) ?? []] },
    custom: { authorsTruncated: isTruncated, ...(retraction ? { retraction } : {}) },
    ...(DOI ? { DOI } : { URL }),
  };
}
