import type { Reference } from './records.ts';

/** What a short citation and its link need of a work. A whole reference has it all. */
export interface CitedWork extends Pick<Reference, 'issued' | 'DOI'> {
  readonly author: readonly Author[];
  readonly URL?: string | undefined;
  readonly custom: Pick<Reference['custom'], 'authorsTruncated' | 'retraction'>;
}

/** As a short citation names one. */
export type Author = { readonly family: string } | { readonly literal: string };

const surname = (author: Author): string => ('literal' in author ? author.literal : author.family);
const yearOf = (reference: CitedWork): number | undefined => reference.issued['date-parts'][0]?.[0];
const isTruncated = (reference: CitedWork): boolean => reference.custom.authorsTruncated;

/** Author and year, as a reader knows a study: "Loo and others, 2023". */
export function shortCitation(reference: CitedWork): string {
  const [first, second, third] = reference.author.map(surname);
  const many = third !== undefined || isTruncated(reference);
  const who = many ? `${first} and others` : second === undefined ? first : `${first} and ${second}`;
  return `${who}, ${yearOf(reference)}`;
}

/** Where the work can be read: its DOI where it has one. */
export const citationUrl = (reference: CitedWork): string | undefined =>
  reference.DOI ? `https://doi.org/${reference.DOI}` : reference.URL;

/** Title and source in one line: "Title. Journal 2023;223(6):533-541." */
export function fullCitation(reference: Reference): string {
  const source = reference['container-title'] ?? reference.publisher;
  const issue = reference.issue ? `(${reference.issue})` : '';
  const place = reference.volume ? `;${reference.volume}${issue}` : '';
  const pages = reference.page ? `:${reference.page}` : '';
  return [`${reference.title}.`, source, `${yearOf(reference)}${place}${pages}.`].filter(Boolean).join(' ');
}
