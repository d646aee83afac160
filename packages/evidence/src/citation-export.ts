import type { Reference } from './records.ts';

/** The formats in which citations leave for a reference manager. */
export const citationFormats = ['csl-json', 'ris', 'bibtex'] as const;
export type CitationFormat = (typeof citationFormats)[number];

type Fields = readonly (readonly [name: string, value: string | undefined])[];

/** In both formats a value stands in one line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const dateOf = ({ issued }: Reference): readonly number[] => issued['date-parts'][0] ?? [];
const padded = (part: number | undefined): string =>
  part === undefined ? '' : String(part).padStart(2, '0');

/** The number of a report, which CSL-JSON keeps apart from the issue of a journal. */
function numberOf({ number }: Reference): string | undefined {
  return typeof number === 'string' ? number : undefined;
}

/** What a list of works must not lose on its way: that a work was taken back or doubted. */
function noteOf({ custom: { retraction } }: Reference): string | undefined {
  if (!retraction || retraction.status === 'none found') return undefined;
  return `${retraction.status}, as of ${retraction.checked}`.replace(/^./, (first) => first.toUpperCase());
}

const risTypes: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  report: 'RPRT',
  webpage: 'ELEC',
  book: 'BOOK',
  chapter: 'CHAP',
  thesis: 'THES',
};

/** A name with a comma would be read as a person, so institutions with one get it twice, as EndNote does. */
const risName = (name: Reference['author'][number]): string =>
  'literal' in name ? name.literal.replace(',', ',,') : `${name.family}, ${name.given}`;

function risPages({ page }: Reference): Fields {
  const [, first, last] = page?.match(/^([^-–—,]+)[-–—]([^-–—,]+)$/) ?? [];
  return first && last
    ? [
        ['SP', first],
        ['EP', last],
      ]
    : [['SP', page]];
}

function risFields(reference: Reference): Fields {
  const [year, month, day] = dateOf(reference);
  const isArticle = reference.type === 'article-journal';
  return [
    ['TY', risTypes[reference.type] ?? 'GEN'],
    ['ID', reference.id],
    ...reference.author.map((name) => ['AU', risName(name)] as const),
    ['TI', reference.title],
    [isArticle ? 'T2' : 'JO', reference['container-title']],
    ['PY', String(year)],
    ['DA', `${year}/${padded(month)}/${padded(day)}/`],
    ['VL', reference.volume],
    ['IS', reference.issue],
    ...risPages(reference),
    ['SN', numberOf(reference)],
    ['PB', reference.publisher],
    ['DO', reference.DOI],
    ['UR', reference.URL],
    ['N1', noteOf(reference)],
  ];
}

/** RIS: one record for each work, lines ended as the format asks (carriage return and line feed). */
function ris(references: readonly Reference[]): string {
  return references
    .map((reference) => {
      const lines = risFields(reference).flatMap(([tag, value]) =>
        value === undefined ? [] : [`${tag}  - ${oneLine(value)}`],
      );
      return [...lines, 'ER  - ', ''].join('\r\n');
    })
    .join('\r\n');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Plain text as LaTeX in UTF-8. Two hyphens, quotes or accents in a row would turn into one other sign. */
const latex = (text: string): string =>
  oneLine(text).replace(/[\\{}<>^~$&%#_]|-(?=-)|'(?=')|`(?=`)/g, (sign) =>
    '$&%#_'.includes(sign) ? `\\${sign}` : (commands[sign] ?? `${sign}{}`),
  );

/** Words with capitals inside stand in braces, since styles put the rest of a title into small letters. */
const title = (text: string): string =>
  latex(text).replace(/(?<![\\\p{L}\p{N}])\p{L}+\p{Lu}[\p{L}\p{N}]*/gu, '{$&}');

/** A small first letter before a hyphen ("al-Sayed") is read as a particle, unless in braces. */
const family = (text: string): string =>
  /(^|[\s-])\p{Ll}[^\s-]*-/u.test(text) ? `{${latex(text)}}` : latex(text);

/** A group at the end of a shortened list ("Chilukuri and colleagues") speaks for the rest. */
function bibtexAuthors({ author, custom }: Reference): string {
  const last = author.at(-1);
  const isShort = custom.authorsTruncated && last !== undefined && 'family' in last;
  const names = author.map((name) =>
    'literal' in name ? `{${latex(name.literal)}}` : `${family(name.family)}, ${latex(name.given)}`,
  );
  return [...names, ...(isShort ? ['others'] : [])].join(' and ');
}

const bibtexTypes: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  report: 'techreport',
  book: 'book',
  chapter: 'incollection',
  thesis: 'phdthesis',
};
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const braced = (value: string | undefined) => (value === undefined ? undefined : `{${value}}`);
const text = (value: string | undefined) => (value === undefined ? undefined : `{${latex(value)}}`);

/** Values with their braces; a month is a name that each style spells out in its own way, so it has none. */
function bibtexFields(reference: Reference): Fields {
  const [year, month, day] = dateOf(reference);
  const { type, publisher, issue } = reference;
  const container = reference['container-title'];
  return [
    ['author', braced(bibtexAuthors(reference))],
    ['title', braced(title(reference.title))],
    [type === 'article-journal' ? 'journal' : 'booktitle', text(container)],
    ['year', braced(String(year))],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['volume', text(reference.volume)],
    ['number', text(issue ?? numberOf(reference))],
    ['pages', braced(reference.page && latex(reference.page.replace(/[-–—]+/g, '–')).replaceAll('–', '--'))],
    // Lists of names, which "and" would part.
    [type === 'report' ? 'institution' : 'publisher', publisher && braced(text(publisher))],
    ['doi', braced(reference.DOI)],
    ['url', braced(reference.URL)],
    ['note', text(noteOf(reference))],
  ];
}

/** BibTeX in UTF-8: one entry for each work, labelled with its id. */
function bibtex(references: readonly Reference[]): string {
  return references
    .map((reference) => {
      const fields = bibtexFields(reference).flatMap(([name, value]) =>
        value === undefined ? [] : [`  ${name} = ${value},`],
      );
      return [`@${bibtexTypes[reference.type] ?? 'misc'}{${reference.id},`, ...fields, '}', ''].join('\n');
    })
    .join('\n');
}

const writers: Readonly<Record<CitationFormat, (references: readonly Reference[]) => string>> = {
  'csl-json': (references) => `${JSON.stringify(references, null, 2)}\n`,
  ris,
  bibtex,
};

/**
 * The text of a file of citations for a reference manager.
 * @param references Works, as a pack holds them: `Object.values(pack.references)`.
 */
export const citationFile = (references: readonly Reference[], format: CitationFormat): string =>
  writers[format](references);
