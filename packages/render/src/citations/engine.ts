import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { ReadName } from './records.ts';

/*
 * The only file that talks to citation-js. Every call names the kind of its input: left to guess, citation-js
 * fetches whatever looks like an address.
 */

// Its ASCII mode deletes each letter that has no LaTeX command: all of Greek, Cyrillic, Chinese.
plugins.config.get('@bibtex').format.asciiOnly = false;

type CslItem = Readonly<Record<string, unknown>>;
export type ReadItem = CslItem & { readonly author?: readonly ReadName[] };
export type RisTags = Readonly<Record<string, string | readonly string[]>>;
export interface BibtexEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}

const as = (forceType: string) => ({ forceType, generateGraph: false }) as const;
const cite = (items: readonly CslItem[]) => new Cite(items, as('@csl/list+object'));

/** The items with only those fields that are CSL-JSON. */
export const cslOf = (items: readonly CslItem[]) =>
  cite(items).format('data', { format: 'object' }) as CslItem[];

/** For each item the RIS tags and their values. */
export const risTagsOf = (items: readonly CslItem[]) =>
  cite(items).format('ris', { format: 'object' }) as RisTags[];

/** For each item its BibTeX entry; values are taken as LaTeX and not escaped. */
export const bibtexEntriesOf = (items: readonly CslItem[]) =>
  cite(items).format('bibtex', { format: 'object' }) as BibtexEntry[];

/** Ids and numbered Vancouver citations. */
export const vancouverListOf = (items: readonly CslItem[]) =>
  cite(items).format('bibliography', {
    template: 'vancouver',
    lang: 'en-GB',
    format: 'text',
    asEntryArray: true,
  }) as [id: string, text: string][];

export const readCsl = (items: unknown) => plugins.input.chain(items, as('@csl/list+object')) as ReadItem[];

/** The tags in a RIS text, record by record. */
export const parseRis = (text: string) => plugins.input.data(text, '@ris/file') as RisTags[];
export const readRisTags = (records: readonly RisTags[]) =>
  plugins.input.chain(records, as('@else/list+object')) as ReadItem[];

/** The entries in a BibTeX text, with values as they stand there. */
export const parseBibtex = (text: string) => plugins.input.data(text, '@bibtex/text') as BibtexEntry[];
export const readBibtexEntries = (entries: readonly BibtexEntry[]) =>
  plugins.input.chain(entries, as('@bibtex/entries+list')) as ReadItem[];
