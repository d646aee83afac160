import type { TermSpec } from '@plainsight/annotator';
import { browser } from './browser.ts';

const key = 'ownPack';

/** A term of a pack, as the annotator takes it. */
type ListedTerm = Exclude<TermSpec, string>;

/** What of a pack marks a page, without the rest being read. */
export interface OwnTerms {
  readonly terms: readonly ListedTerm[];
  /** The language that they are in, as a language tag. */
  readonly language: string;
}

/** A pack that the reader has put in place of ours, as it is kept on this machine. */
interface KeptPack extends OwnTerms {
  /** The whole, checked when it was put here, and to be checked again by whoever reads it. */
  readonly pack: unknown;
}

const isListOfWords = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isTerm = (value: unknown): value is ListedTerm => {
  const { id, forms, contextTerms = [] } = (value ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && isListOfWords(forms) && isListOfWords(contextTerms);
};

const isKept = (value: unknown): value is KeptPack => {
  const { pack, terms, language } = (value ?? {}) as Partial<KeptPack>;
  const isWhole = typeof pack === 'object' && pack !== null && typeof language === 'string';
  return isWhole && Array.isArray(terms) && terms.every(isTerm);
};

async function read(): Promise<unknown> {
  try {
    return (await browser.storage.local.get(key))[key];
  } catch {
    return undefined;
  }
}

async function readKept(): Promise<KeptPack | undefined> {
  const kept = await read();
  return isKept(kept) ? kept : undefined;
}

/** The terms of the reader's own pack; nothing where there is none, and ours count. */
export const readOwnTerms = (): Promise<OwnTerms | undefined> => readKept();

/** The reader's own pack, unchecked; nothing where there is none. */
export const readOwnPack = async (): Promise<unknown> => (await readKept())?.pack;

/**
 * Puts a pack in place of ours.
 * @throws {Error} Where the browser does not keep it, for example because its store is full.
 */
export const writeOwnPack = (
  pack: { readonly language: string },
  terms: readonly ListedTerm[],
): Promise<void> =>
  browser.storage.local.set({ [key]: { pack, terms, language: pack.language } satisfies KeptPack });

/** Leaves a pack that turned out to be damaged where it is, but has it mark no page any longer. */
export const setOwnPackAside = async (): Promise<void> =>
  browser.storage.local.set({ [key]: { pack: await readOwnPack() } });

/** Whether there is a pack of the reader's own that cannot explain anything. */
export async function isOwnPackDamaged(): Promise<boolean> {
  const kept = await read();
  return kept !== undefined && !isKept(kept);
}

/** Goes back to our pack. */
export const removeOwnPack = (): Promise<void> => browser.storage.local.remove(key);

/**
 * Calls each time that the reader's own pack is put, replaced or removed.
 * @returns A function that ends it.
 */
export function onOwnPackChange(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.hasOwn(changes, key)) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
