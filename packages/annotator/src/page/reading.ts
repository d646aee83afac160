import type { Scanner } from '../match/scanner.ts';
import { jointOf } from './joint.ts';
import { isNeverText } from './left-alone.ts';
import type { MatchStore } from './match-store.ts';
import type { Readable } from './readable.ts';
import type { TermMatch } from './term-match.ts';
import { type NodeFinding, TextReader } from './text-reader.ts';
import { type Stretch, Tree } from './tree.ts';

// How far back a reading begins, where the texts before a change join it: no term has more words.
const MOST_BEFORE = 64;
// A shorter text of a script or style sheet is read sooner than its parent is asked for.
const LONG = 200;

/** What a reading has found out since it was last asked. */
export interface News {
  /** Whether other matches stand on the page, or in another order. */
  readonly isOther: boolean;
  readonly gone: ReadonlySet<TermMatch>;
  readonly come: ReadonlySet<TermMatch>;
  /** The context terms that have come and gone, each as often as it did. */
  readonly seen: readonly number[];
  readonly unseen: readonly number[];
}

const newNews = () => ({
  isOther: false,
  gone: new Set<TermMatch>(),
  come: new Set<TermMatch>(),
  seen: [] as number[],
  unseen: [] as number[],
});

/** Reads one stretch of the page's text after another, as far as there is time, into a store. */
export class Reading {
  readonly #store: MatchStore;
  readonly #reader: TextReader;
  readonly #readable: Readable;
  #stretches: Stretch[] = [];
  /** The stretch being read, the next node of it, and whether its last one has been read. */
  #stretch: Stretch | undefined;
  #next: Text | null = null;
  #isPast = false;
  /** Where matches ended that began in what has been read again. */
  readonly #spanned = new Set<Text>();
  /** What has been found in the stretch so far, and what was there before. */
  readonly #found = new Map<Text, NodeFinding>();
  #taken: TermMatch[] = [];
  /** What has come and gone since it was last told, and all matches that stood somewhere in the meantime. */
  #news = newNews();
  readonly #known = new Set<TermMatch>();

  constructor(scanner: Scanner, readable: Readable, store: MatchStore) {
    this.#store = store;
    this.#readable = readable;
    this.#reader = new TextReader(scanner, readable, (node, finding) => this.#note(node, finding));
  }

  get isDone(): boolean {
    return this.#stretch === undefined && this.#stretches.length === 0;
  }

  add(stretches: readonly Stretch[]): void {
    for (const stretch of stretches) this.#stretches.push(stretch);
  }

  /** Reads until all is read or `isTimeUp` says so. */
  read(isTimeUp: () => boolean): void {
    do {
      if (this.#stretch === undefined && !this.#begin()) return;
      this.#readOn(isTimeUp);
    } while (!isTimeUp());
  }

  /**
   * Follows the page where it has changed under what is being read.
   * @param records The changes in their order; what they touch is to be read again in any case.
   */
  follow(records: readonly MutationRecord[]): void {
    const stretch = this.#stretch;
    if (stretch === undefined) return;
    const { last } = this.#reader;
    this.#reader.close();
    if (last !== undefined && this.#next !== null) {
      this.#stretches.push({ tree: stretch.tree, first: last, last: this.#next });
    }
    for (const { target, removedNodes, previousSibling } of records) {
      if (this.#next === null) break;
      for (const node of removedNodes) {
        if (!node.contains(this.#next)) continue;
        this.#next =
          previousSibling?.parentNode === target
            ? stretch.tree.behind(previousSibling)
            : stretch.tree.next(target);
      }
    }
    if (stretch.last !== null && !stretch.tree.root.contains(stretch.last)) this.#isPast = true;
  }

  /** Forgets what begins in the texts of a node that has left the page. */
  leave(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.#take(node as Text);
    if (node.firstChild === null) return;
    const tree = new Tree(node);
    for (let text = tree.next(node); text !== null; text = tree.next(text)) this.#take(text);
  }

  /** What is different from when this was last asked. */
  takeNews(): News {
    // What has been taken from nodes that are not all read again is not known to be gone.
    if (this.#taken.length === 0) this.#commit();
    if (this.#stretch !== undefined && this.#taken.length > 0) return newNews();
    const news = this.#news;
    news.isOther ||= news.gone.size > 0;
    this.#news = newNews();
    this.#known.clear();
    return news;
  }

  stop(): void {
    this.#stretches = [];
    this.#stretch = undefined;
  }

  #begin(): boolean {
    const stretch = this.#stretches.shift();
    if (stretch === undefined) return false;
    const { tree, first, last } = stretch;
    this.#isPast = false;
    this.#spanned.clear();
    let from = first;
    if (from !== null && !tree.root.contains(from)) return true;
    for (let count = 0; from !== null && count < MOST_BEFORE; count += 1) {
      const before = tree.before(from);
      if (before === null || jointOf(before, from, this.#readable) === 'apart') break;
      from = before;
    }
    this.#stretch = stretch;
    this.#next = from ?? tree.next(tree.root);
    this.#isPast = last !== null && !tree.root.contains(last);
    return true;
  }

  #readOn(isTimeUp: () => boolean): void {
    const { tree, last } = this.#stretch as Stretch;
    let count = 0;
    while (this.#reader.read()) {
      const node = this.#next;
      if (node === null || (this.#isPast && this.#spanned.size === 0 && !this.#reader.isOpenTo(node))) {
        this.#reader.close();
        this.#stretch = undefined;
        this.#commit();
        return;
      }
      this.#taken.push(...this.#take(node));
      if (!this.#isSkipped(node)) this.#reader.take(node);
      if (node === last) this.#isPast = true;
      this.#next = tree.next(node);
      count += 1;
      if (count % 16 === 0 && isTimeUp()) return;
    }
  }

  #isSkipped(node: Text): boolean {
    const { length } = node;
    return length === 0 || (length > LONG && node.parentNode !== null && isNeverText(node.parentNode));
  }

  /** Forgets what began in a node; gives the matches. */
  #take(node: Text): readonly TermMatch[] {
    this.#spanned.delete(node);
    if (!this.#store.has(node)) return [];
    const { matches, seen } = this.#store.take(node);
    this.#news.unseen.push(...seen);
    for (const match of matches) {
      this.#known.add(match);
      if (!this.#news.come.delete(match)) this.#news.gone.add(match);
      if (match.endNode !== node) this.#spanned.add(match.endNode);
    }
    return matches;
  }

  /** Puts what has been found into the store. */
  #commit(): void {
    const { matches, isOther } = this.#store.put(this.#found, this.#taken, this.#known);
    this.#news.isOther ||= isOther;
    for (const match of matches) if (!this.#news.gone.delete(match)) this.#news.come.add(match);
    for (const { seen } of this.#found.values()) this.#news.seen.push(...seen);
    this.#found.clear();
    this.#taken = [];
  }

  #note(node: Text, { matches, seen, consulted }: NodeFinding): void {
    const known = this.#found.get(node);
    if (known === undefined) {
      this.#found.set(node, { matches: [...matches], seen: [...seen], consulted: [...consulted] });
      return;
    }
    known.matches.push(...matches);
    known.seen.push(...seen);
    known.consulted.push(...consulted);
  }
}
