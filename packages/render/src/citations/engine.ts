import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { ReadName } from './records.ts';

/*
 * The only file that talks to citation-js. Every call names the kind of its input: left to guess, citation-js
 * fetches whatever looks like an address.
 */

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

export const readCsl = (items: unknown) => plugins.input.chain(items, as('@csl/list+object')) as ReadItem[];

/** The tags in a RIS text, record by record. */
export const parseRis = (text: string) => plugins.input.data(text, '@ris/file') as RisTags[];
export const readRisTags = (records: readonly RisTags[]) =>
  plugins.input.chain(records, as('@else/list+object')) as ReadItem[];

/** The entries in a BibTeX text, with values as they stand there. */
export const parseBibtex = (text: string) => plugins.input.data(text, '@bibtex/text') as BibtexEntry[];
export const readBibtexEntries = (entries: readonly BibtexEntry[]) =>
  plugins.input.chain(entries, as('@bibtex/entries+list')) as ReadItem[];
