/**
 * A compiled dictionary: typed arrays alone, so that it can be stored as bytes and read without parsing. Opaque to
 * callers.
 *
 * Each form of each term is an entry, found by the hash of its first token: the low bits of that hash choose a
 * bucket, and the entries of one bucket stand side by side. Where many forms begin with the same token, an entry of
 * no tokens stands for them and they are found by the hash of their first two tokens, and so on.
 */
export interface TermIndex {
  /** By bucket, its first entry; one more at the end. As many buckets as a power of two. */
  readonly buckets: Uint32Array;
  /** By entry: the highest byte of the hash that leads to it. */
  readonly keys: Uint8Array;
  /** By entry: another byte, of the hash of all its tokens. */
  readonly tags: Uint8Array;
  /** By entry: how many tokens it has; 0 where longer ones lie a token deeper. */
  readonly depths: Uint8Array;
  /** By entry: see `Flag`. */
  readonly flags: Uint8Array;
  /** By entry: the bytes of its form in `texts`, in the order of entries. */
  readonly lengths: Uint16Array;
  /** Where the form of each `BLOCK`th entry begins. */
  readonly blocks: Uint32Array;
  readonly texts: Uint8Array;
  /** By entry: the number of its term's id, from 1; 0 where the id is the form. Empty where it is so everywhere. */
  readonly ids: Uint32Array;
  /** Where each id begins in `idTexts`, and where the last one ends. */
  readonly idStarts: Uint32Array;
  readonly idTexts: Uint8Array;
  /** By entry: where the context terms that it needs, or is, begin in `needs`. One 0 where no term has any. */
  readonly needStarts: Uint32Array;
  readonly needs: Uint32Array;
}

export const Flag = {
  /** Only in the form's own case. */
  exact: 1,
  /** A context term. */
  context: 2,
} as const;

export const BLOCK = 64;

/** The most tokens a form may have: it bounds the work at each place of a text, whatever the dictionary. */
export const MOST_TOKENS = 64;

export const keyOf = (hash: number): number => hash >>> 24;
export const tagOf = (hash: number): number => (hash >>> 16) & 0xff;

let decoder: TextDecoder | undefined;

function decode(bytes: Uint8Array): string {
  return (decoder ??= new TextDecoder()).decode(bytes);
}

/** The form of an entry, as the dictionary gave it. */
export function formAt({ lengths, blocks, texts }: TermIndex, entry: number): string {
  const block = Math.floor(entry / BLOCK);
  let from = blocks[block] as number;
  for (let at = block * BLOCK; at < entry; at += 1) from += lengths[at] as number;
  return decode(texts.subarray(from, from + (lengths[entry] as number)));
}

/** The id of the term of an entry; none where that is the form. */
export function idAt({ ids, idStarts, idTexts }: TermIndex, entry: number): string | undefined {
  const number = ids[entry] ?? 0;
  return number === 0 ? undefined : decode(idTexts.subarray(idStarts[number - 1], idStarts[number]));
}

/** How many context terms there are; damaged bytes may not make them more than there are forms. */
export const contextCountOf = ({ needs, keys }: TermIndex): number =>
  Math.min(
    keys.length,
    needs.reduce((most, context) => Math.max(most, context + 1), 0),
  );
