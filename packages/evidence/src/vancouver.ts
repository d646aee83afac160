import type { Reference } from './records.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const mostAuthors = 6;

/** "Jean-Pierre A." as "JPA"; what is initials already stays. */
const initials = (given: string): string =>
  /^\p{Lu}{2,3}$/u.test(given)
    ? given
    : given
        .split(/[\s.-]+/)
        .map(([first = '']) => first.toUpperCase())
        .join('');

const nameOf = (name: Reference['author'][number]): string =>
  'literal' in name ? name.literal : `${name.family} ${initials(name.given)}`;

/** A group at the end of a shortened list ("Chilukuri and colleagues") speaks for the rest. */
function authorsOf({ author, custom }: Reference): string {
  const last = author.at(-1);
  const isShort = custom.authorsTruncated && last !== undefined && 'family' in last;
  const shown = author.slice(0, mostAuthors).map(nameOf);
  return [...shown, ...(isShort || author.length > mostAuthors ? ['et al'] : [])].join(', ');
}

const dateOf = ({ issued }: Reference): string => {
  const [year, month, day] = issued['date-parts'][0] ?? [];
  return [year, month && months[month - 1], day].filter(Boolean).join(' ');
};

/** "351-354" as "351–4": the last page without the figures that it shares with the first. */
function pagesOf(page: string): string {
  const [, first, last] = page.match(/^(\d+)[-–—](\d+)$/) ?? [];
  if (!first || !last || first.length !== last.length) return page;
  let shared = 0;
  while (shared < last.length - 1 && first[shared] === last[shared]) shared += 1;
  return `${first}–${last.slice(shared)}`;
}

/** Where it stands in its journal: "2000 Feb 15;47(4):351–4". */
function placeOf(reference: Reference): string {
  const { volume = '', issue, page } = reference;
  const number = `${volume}${issue ? `(${issue.replace('-', '–')})` : ''}`;
  return `${dateOf(reference)}${number ? `;${number}` : ''}${page ? `:${pagesOf(page)}` : ''}`;
}

function sourceOf(reference: Reference): string {
  const container = reference['container-title'];
  const online = reference.DOI === undefined ? ' [Internet]' : '';
  if (container) return `${reference.title}. ${container}${online}. ${placeOf(reference)}.`;
  const publisher = reference.publisher ? `${reference.publisher}; ` : '';
  const number = typeof reference.number === 'string' ? ` Report no.: ${reference.number}.` : '';
  return `${reference.title}${online}. ${publisher}${dateOf(reference)}.${number}`;
}

/** That a work was taken back or doubted stands with its citation, in square brackets. */
function warningOf({ custom: { retraction } }: Reference): string {
  if (!retraction || retraction.status === 'none found') return '';
  return ` [${retraction.status}, as of ${retraction.checked}]`;
}

/**
 * A citation in Vancouver style in one line of plain text, without a number:
 * "Berman RM, Cappiello A, … et al. Title. Journal. 2000 Feb 15;47(4):351–4. doi:…".
 */
export function vancouverCitation(reference: Reference): string {
  const { DOI, URL: url, PMID } = reference;
  const link = DOI === undefined ? `Available from: ${url}` : `doi:${DOI}`;
  const pubMed = PMID === undefined ? '' : ` PubMed PMID: ${PMID}.`;
  const text = `${authorsOf(reference)}. ${sourceOf(reference)} ${link}${pubMed}${warningOf(reference)}`;
  return text.replace(/\s+/g, ' ').trim();
}
