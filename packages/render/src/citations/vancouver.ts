import type { Reference } from '@plainsight/evidence';
import { assertReferences } from './check-references.ts';
import { vancouverListOf } from './engine.ts';

/**
 * The style adds "et al." to long lists by itself, but cannot know of a list that our record cut short. A
 * group at its end ("Chilukuri and colleagues") speaks for the rest.
 */
function authorsOf({ author, custom }: Reference): Reference['author'] {
  const last = author.at(-1);
  const isShort = custom?.authorsTruncated === true && last !== undefined && 'family' in last;
  return isShort ? [...author, { literal: 'et al' }] : author;
}

/** A DOI is an address too, so one of both is enough. */
function onlyOneLink({ URL: url, ...reference }: Reference): Readonly<Record<string, unknown>> {
  return reference.DOI === undefined ? { ...reference, URL: url } : reference;
}

/** One entry of the list, without its number and the line breaks that a record may hold. */
const textOf = (entry: string): string =>
  entry
    .trim()
    .replace(/^\d+\.\s*/, '')
    .replace(/\s+/g, ' ');

/**
 * Citations in Vancouver style, for a list of sources. Nothing is fetched: style and language are installed.
 * @param references CSL-JSON references, as in a pack: `Object.values(pack.references)`.
 * @returns For each id one line of plain text, without a number:
 *   "Berman RM, Cappiello A, … et al. Title. Journal. 2000;47(4):351–4. doi:…".
 * @throws {TypeError} If something is no CSL-JSON reference; the message names its id and the remedy.
 */
export function vancouver(references: readonly Reference[]): Readonly<Record<string, string>> {
  assertReferences(references);
  const items = references.map((reference) => ({ ...onlyOneLink(reference), author: authorsOf(reference) }));
  return Object.fromEntries(vancouverListOf(items).map(([id, entry]) => [id, textOf(entry)]));
}
