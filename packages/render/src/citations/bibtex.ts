import type { Reference } from '@plainsight/evidence';
import {
  bibtexEntriesOf,
  parseBibtex,
  readBibtexEntries,
  type BibtexEntry,
  type ReadItem,
} from './engine.ts';

/*
 * citation-js chooses the type and the fields of an entry. Put right here is what would not survive:
 * - escaped, it keeps ASCII alone; not escaped, "&" or "%" breaks the file. So we escape, and keep Unicode;
 * - it makes labels of author, year and word, which can meet; ours is the reference's id;
 * - it does not brace the first word of a title or subtitle, so that styles turn "NMDA" into "Nmda";
 * - it reads "al-Sayed" without its hyphen, unless in braces;
 * - it writes "feb 15" as the month, leaves out an issue without a figure in it and the container of whatever
 *   is no article, and gives the address of an article twice;
 * - it reads "%2F" in an address as "%252F".
 */

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/** Plain text as LaTeX. Two hyphens, quotes or accents in a row would turn into one other sign. */
const latex = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}<>^~$&%#_]|-(?=-)|'(?=')|`(?=`)/g, (sign) => commands[sign] ?? `${sign}{}`);

const family = (text: string): string =>
  /(^|[\s-])\p{Ll}[^\s-]*-/u.test(text) ? `{${latex(text)}}` : latex(text);

const nameInLatex = (name: Reference['author'][number]) =>
  'literal' in name
    ? { literal: latex(name.literal) }
    : { family: family(name.family), given: latex(name.given) };

/** Addresses are read to the letter, everything else as LaTeX. */
const verbatim = new Set(['id', 'type', 'DOI', 'URL']);

function inLatex(reference: Reference): Readonly<Record<string, unknown>> {
  const fields = Object.entries(reference).map(([field, value]) =>
    typeof value === 'string' && !verbatim.has(field) ? [field, latex(value)] : [field, value],
  );
  return { ...Object.fromEntries(fields), author: reference.author.map(nameInLatex) };
}

const braceFirstWords = (title: string): string =>
  title.replace(/(^|:\s+)([A-Za-z]+[A-Z][A-Za-z0-9]*)/g, '$1{$2}');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function mendedFields(reference: Reference, properties: BibtexEntry['properties']): Record<string, string> {
  const { month: _, howpublished, title = '', ...rest } = properties;
  const [, month, day] = reference.issued['date-parts'][0] ?? [];
  const { issue, 'container-title': container } = reference;
  return {
    ...rest,
    title: braceFirstWords(title),
    ...(howpublished && howpublished !== rest.url && { howpublished }),
    ...(issue && !rest.number && { number: latex(issue) }),
    ...(container && !rest.journal && { booktitle: latex(container) }),
    ...(month && { month: months[month - 1] }),
    ...(day && { day: String(day) }),
  };
}

// A month is a name that each style spells out in its own way, so it stands without braces.
const field = ([name, value]: [string, string]) =>
  name === 'month' ? `  month = ${value},` : `  ${name} = {${value}},`;

/** BibTeX text in UTF-8, one entry for each reference. */
export function bibtexText(references: readonly Reference[]): string {
  return bibtexEntriesOf(references.map(inLatex))
    .map(({ type, properties }, index) => {
      const reference = references[index] as Reference;
      const fields = Object.entries(mendedFields(reference, properties));
      return [`@${type}{${reference.id},`, ...fields.map(field), '}', ''].join('\n');
    })
    .join('\n');
}

/** BibTeX text back into CSL-JSON. */
export function readBibtex(text: string): ReadItem[] {
  const entries = parseBibtex(text);
  return readBibtexEntries(entries).map((item, index) => {
    const url = entries[index]?.properties.url;
    return { ...item, ...(url !== undefined && { URL: url }) };
  });
}
