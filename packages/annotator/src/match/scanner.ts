import { Flag, formAt, idAt, keyOf, MOST_TOKENS, tagOf, type TermIndex } from './term-index.ts';
import { continuedHash, extendedHash, firstHash, formOf, TokenReader } from './token-reader.ts';

/**
 * Finds the terms of texts: at each place the longest, and none inside another. One pass, which allocates nothing
 * where no term begins.
 */
export class Scanner {
  readonly #index: TermIndex;
  readonly #hasContexts: boolean;
  readonly #isActive: (context: number) => boolean;
  readonly #first = new TokenReader();
  readonly #next = new TokenReader();
  /** Of the tokens read from the first one on, by their count: the hash of all of them, and where the last one ends. */
  readonly #hashes = new Int32Array(MOST_TOKENS + 1);
  readonly #ends = new Int32Array(MOST_TOKENS + 1);
  #count = 0;
  /** By entry: what of the dictionary has been needed so far. */
  readonly #forms = new Map<number, string>();
  readonly #ids = new Map<number, string>();
  /** What has been found, three numbers a match: the entry, and where it begins and ends in the text. */
  readonly found: number[] = [];
  /** The context terms that were met, two numbers each: the context term, and where it begins in the text. */
  readonly seen: number[] = [];
  /** The context terms on which what was found depends. */
  readonly consulted: number[] = [];
  /**
   * From here on, text that joins this one could change what was found: by any tokens, or by going on with its last
   * word. That word by itself begins no form where it begins at `plainWord`.
   */
  openForm = 0;
  openWord = 0;
  plainWord = 0;
  #plainHash: number | undefined;
  /** Where what was found last ends. */
  free = 0;

  /** @param isActive Whether a context term stands anywhere in what is being annotated. */
  constructor(index: TermIndex, isActive: (context: number) => boolean) {
    this.#index = index;
    this.#hasContexts = index.needs.length > 0;
    this.#isActive = isActive;
  }

  /**
   * Forgets what was found, and takes up a text that `read` then reads part by part.
   * @param free Where the last match of the text before it ends in this one.
   */
  begin(text: string, free = 0): void {
    if (this.found.length > 0) this.found.length = 0;
    if (this.seen.length > 0) this.seen.length = 0;
    if (this.consulted.length > 0) this.consulted.length = 0;
    this.openForm = this.openWord = this.plainWord = text.length;
    this.free = free;
    this.#first.text = this.#next.text = text;
  }

  /** Reads what begins between two places; gives where to go on. */
  read(from: number, to: number): number {
    const first = this.#first;
    const { text } = first;
    const { length } = text;
    const { buckets } = this.#index;
    const mask = buckets.length - 2;
    let at = from;
    while (at < to) {
      if (!first.read(at)) return length;
      at = first.end;
      const hash = firstHash(first.hash);
      // Most words begin no form, and are done with.
      const bucket = hash & mask;
      const isKnown = buckets[bucket] !== buckets[bucket + 1] && this.#begins(hash);
      if (!isKnown) {
        if (first.isOpen) {
          this.plainWord = first.start;
          this.#plainHash = first.isPlain ? first.hash : undefined;
        }
        continue;
      }
      if (first.isOpen && first.start < this.openWord) this.openWord = first.start;
      this.#follow(hash);
      if (!this.#hasContexts && this.free > at) at = this.free;
    }
    return at;
  }

  /** Whether the word at `plainWord`, which begins no form by itself, may be one when it is joined with what follows. */
  mattersJoined(following: string): boolean {
    const next = this.#next;
    next.text = following;
    // A word that fills the text may go on in the one after it.
    if (!next.read(0) || !next.isWord || next.isOpen || this.#begins(firstHash(next.hash))) return true;
    const joined = continuedHash(this.#plainHash, following, next.end);
    return joined === undefined || this.#begins(firstHash(joined));
  }

  #begins(hash: number): boolean {
    const { buckets, keys } = this.#index;
    const bucket = hash & (buckets.length - 2);
    const end = buckets[bucket + 1] as number;
    const key = keyOf(hash);
    for (let entry = buckets[bucket] as number; entry < end; entry += 1) {
      if (keys[entry] === key) return true;
      if (entry > keys.length) return false;
    }
    return false;
  }

  /** The id of the term of an entry in `found`. */
  idOf(entry: number): string {
    let id = this.#ids.get(entry);
    if (id === undefined) this.#ids.set(entry, (id = idAt(this.#index, entry) ?? this.#formOf(entry)));
    return id;
  }

  /** Tries the entries that begin with the first token, and with the tokens behind it as far as need be. */
  #follow(first: number): void {
    const { buckets, keys, tags, depths, flags } = this.#index;
    const mask = buckets.length - 2;
    const { start } = this.#first;
    let best = -1;
    let bestDepth = 0;
    this.#count = 1;
    this.#hashes[1] = first;
    this.#ends[1] = this.#first.end;
    for (let depth = 1, hash = first; ; depth += 1) {
      let goesOn = false;
      const bucket = hash & mask;
      // Bytes that were damaged must not send the search astray.
      const end = Math.min(buckets[bucket + 1] as number, keys.length);
      const key = keyOf(hash);
      for (let entry = buckets[bucket] as number; entry < end; entry += 1) {
        if (keys[entry] !== key) continue;
        const tokens = depths[entry] as number;
        if (tokens === 0) goesOn = true;
        if (tokens === 0 || tokens > MOST_TOKENS || !this.#readTo(tokens)) continue;
        if (tags[entry] !== tagOf(this.#hashes[tokens] as number) || !this.#stands(entry, tokens)) continue;
        const isContext = ((flags[entry] as number) & Flag.context) !== 0;
        if (isContext)
          this.seen.push(this.#index.needs[this.#index.needStarts[entry] as number] as number, start);
        else if (start >= this.free && tokens > bestDepth && this.#isWanted(entry, tokens)) {
          best = entry;
          bestDepth = tokens;
        }
      }
      if (!goesOn || depth === MOST_TOKENS || !this.#readTo(depth + 1)) break;
      hash = this.#hashes[depth + 1] as number;
    }
    if (best < 0) return;
    this.free = this.#ends[bestDepth] as number;
    this.found.push(best, start, this.free);
  }

  /** Reads on until so many tokens are read; false where the text has not so many. */
  #readTo(count: number): boolean {
    const next = this.#next;
    const { start } = this.#first;
    while (this.#count < count) {
      const from = this.#ends[this.#count] as number;
      if (!next.read(from)) {
        if (start < this.openForm) this.openForm = start;
        return false;
      }
      if (next.isOpen && start < this.openWord) this.openWord = start;
      const hash = extendedHash(this.#hashes[this.#count] as number, next.hash, next.isSpaced);
      this.#count += 1;
      this.#hashes[this.#count] = hash;
      this.#ends[this.#count] = next.end;
    }
    return true;
  }

  /** Whether the form of an entry, whose hash is right, stands at the first token. */
  #stands(entry: number, tokens: number): boolean {
    const text = this.#textOf(tokens);
    const form = this.#formOf(entry);
    // Mostly they differ in their case alone.
    return text.toLowerCase() === form.toLowerCase() || formOf(text, false) === formOf(form, false);
  }

  #textOf(tokens: number): string {
    return this.#first.text.slice(this.#first.start, this.#ends[tokens]);
  }

  #formOf(entry: number): string {
    let form = this.#forms.get(entry);
    if (form === undefined) this.#forms.set(entry, (form = formAt(this.#index, entry)));
    return form;
  }

  /** Whether an entry is found in this case, and its context. */
  #isWanted(entry: number, tokens: number): boolean {
    const { flags, needStarts, needs } = this.#index;
    if (((flags[entry] as number) & Flag.exact) !== 0) {
      const isSame = formOf(this.#textOf(tokens), true) === formOf(this.#formOf(entry), true);
      if (!isSame) return false;
    }
    if (!this.#hasContexts) return true;
    const from = needStarts[entry] as number;
    const to = Math.min(needStarts[entry + 1] as number, needs.length);
    let isMet = from === to;
    for (let at = from; at < to; at += 1) {
      const context = needs[at] as number;
      this.consulted.push(context);
      isMet ||= this.#isActive(context);
    }
    return isMet;
  }
}
