import { BLOCK, Flag, keyOf, tagOf, type TermIndex } from './term-index.ts';
import { checkForm, readTerm, type Term, type TermSpec } from './terms.ts';
import { extendedHash, firstHash, formOf, TokenReader } from './token-reader.ts';

// More forms than this that begin alike are told apart by one token more.
const MOST_ALIKE = 8;

/** What becomes an entry of the index. */
interface Entry {
  readonly text: string;
  /** The hash of its first token, of its first two, and so on. */
  readonly hashes: readonly number[];
  /** How many tokens it has; 0 where it stands for others that lie a token deeper. */
  readonly tokens: number;
  readonly flags: number;
  readonly id: string;
  readonly needs: readonly number[];
  /** How many of its tokens lead to it. */
  depth: number;
}

/**
 * Compiles terms for `annotate`.
 *
 * Where one form belongs to several terms, a spec that is case-sensitive wins over one that is not, then
 * one with context terms over one without, then the earlier over the later.
 *
 * @throws {Error} Names the first term that cannot be matched and says what to do about it.
 */
export function compileTerms(terms: readonly TermSpec[]): TermIndex {
  const entries: Entry[] = [];
  const contexts = new Map<string, number>();
  const unconditional = new Set<string>();

  const contextOf = (term: Term, text: string): number => {
    const form = formOf(text, false);
    const number = contexts.get(form) ?? contexts.size;
    if (number === contexts.size) entries.push(entryOf(term, text, Flag.context, [number]));
    contexts.set(form, number);
    return number;
  };

  for (const [position, spec] of terms.entries()) {
    const term = readTerm(spec, position);
    const needs = [...new Set(term.contextTerms.map((text) => contextOf(term, text)))];
    for (const text of term.forms) {
      const entry = entryOf(term, text, term.caseSensitive ? Flag.exact : 0, needs);
      const form = `${entry.flags}${formOf(text, term.caseSensitive)}`;
      // Behind another that matches wherever it stands, this one never would.
      if (needs.length === 0 && unconditional.has(form)) continue;
      if (needs.length === 0) unconditional.add(form);
      entries.push(entry);
    }
  }
  return toIndex([...entries, ...deepen(entries)], contexts.size > 0);
}

function entryOf(term: Term, text: string, flags: number, needs: readonly number[]): Entry {
  const reader = new TokenReader(text);
  const hashes: number[] = [];
  let words = 0;
  for (let more = reader.read(0); more; more = reader.read(reader.end)) {
    const before = hashes.at(-1);
    hashes.push(
      before === undefined ? firstHash(reader.hash) : extendedHash(before, reader.hash, reader.isSpaced),
    );
    if (reader.isWord) words += 1;
  }
  checkForm(term, text, hashes.length, words);
  return { text, hashes, tokens: hashes.length, flags, id: term.id, needs, depth: 1 };
}

/** Moves entries that begin alike as far down as it takes, and gives those that stand for them. */
function deepen(entries: readonly Entry[]): Entry[] {
  const alike = new Map<number, Entry[]>();
  for (const entry of entries) {
    const hash = entry.hashes[entry.depth - 1] as number;
    const others = alike.get(hash);
    if (others === undefined) alike.set(hash, [entry]);
    else others.push(entry);
  }
  return [...alike.values()].flatMap((group) => {
    const longer = group.filter(({ depth, tokens }) => tokens > depth);
    const [one] = longer;
    if (one === undefined || group.length <= MOST_ALIKE) return [];
    const marker: Entry = { ...one, text: '', id: '', tokens: 0, flags: 0, needs: [] };
    for (const entry of longer) entry.depth += 1;
    return [marker, ...deepen(longer)];
  });
}

function toIndex(entries: readonly Entry[], hasContexts: boolean): TermIndex {
  // Most words of a text begin no form: they are to meet an empty bucket.
  let size = 2;
  while (size < entries.length * 3) size *= 2;
  const leadingHash = ({ hashes, depth }: Entry): number => hashes[depth - 1] as number;
  const bucketOf = (entry: Entry): number => leadingHash(entry) & (size - 1);
  // The longest first, and of one form the better first.
  const rank = ({ flags, needs }: Entry): number => (flags & Flag.exact ? 0 : 2) + (needs.length > 0 ? 0 : 1);
  const sorted = entries.toSorted(
    (a, b) => bucketOf(a) - bucketOf(b) || b.tokens - a.tokens || rank(a) - rank(b),
  );
  const counts = Array.from({ length: size }, () => 0);
  for (const entry of sorted) counts[bucketOf(entry)] = (counts[bucketOf(entry)] as number) + 1;

  const texts = sorted.map(({ text }) => encode(text));
  const lengths = texts.map(({ length }) => length);
  const starts = startsOf(lengths);
  const ids = [...new Set(sorted.filter(({ id, text }) => id !== text).map(({ id }) => id))];
  const numbers = new Map(ids.map((id, at) => [id, at + 1]));
  const idTexts = ids.map(encode);
  return {
    buckets: startsOf(counts),
    keys: Uint8Array.from(sorted, (entry) => keyOf(leadingHash(entry))),
    tags: Uint8Array.from(sorted, ({ hashes }) => tagOf(hashes.at(-1) as number)),
    depths: Uint8Array.from(sorted, ({ tokens }) => tokens),
    flags: Uint8Array.from(sorted, ({ flags }) => flags),
    lengths: Uint16Array.from(lengths),
    blocks: starts.filter((_, at) => at % BLOCK === 0),
    texts: joined(texts),
    ids: Uint32Array.from(ids.length > 0 ? sorted : [], ({ id, text }) =>
      id === text ? 0 : (numbers.get(id) as number),
    ),
    idStarts: startsOf(idTexts.map(({ length }) => length)),
    idTexts: joined(idTexts),
    needStarts: startsOf(hasContexts ? sorted.map(({ needs }) => needs.length) : []),
    needs: Uint32Array.from(sorted.flatMap(({ needs }) => needs)),
  };
}

/** Where each of some stretches begins that stand one behind the other, and where the last one ends. */
function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) starts[at + 1] = (starts[at] as number) + length;
  return starts;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

let encoder: TextEncoder | undefined;

function encode(text: string): Uint8Array {
  return (encoder ??= new TextEncoder()).encode(text);
}
