import type { Scanner } from '../match/scanner.ts';
import type { ContextTally } from './context-tally.ts';
import { jointOf } from './joint.ts';
import { isNeverText } from './left-alone.ts';
import { type MatchStore, newFinding, type NodeFinding } from './match-store.ts';
import type { Readable } from './readable.ts';
import type { TermMatch } from './term-match.ts';
import { TextReader } from './text-reader.ts';
import { type Stretch, Tree } from './tree.ts';

// How far back a reading begins, where the texts before a change join it: no term has more words.
const MOST_BEFORE = 64;
// A shorter text of a script or style sheet is read sooner than its parent is asked for.
const LONG = 200;

const NONE: readonly TermMatch[] = [];

/** Reads one stretch of the page's text after another, as far as there is time, into a store. */
export class Reading {
  readonly #store: MatchStore;
  readonly #contexts: ContextTally;
  readonly #reader: TextReader;
  readonly #readable: Readable;
  #stretches: Stretch[] = [];
  /** The stretch being read, the next node of it, and whether its last one has been read. */
  #stretch: Stretch | undefined;
  #next: Text | null = null;
  #isPast = false;
  /** Where matches ended that began in what has been read again. */
  readonly #spanned = new Set<Text>();
  /** What has been found in the stretch so far, and what stood there before. */
  readonly #found = new Map<Text, NodeFinding>();
  #taken: TermMatch[] = [];
  #unseen: number[] = [];
  /** All matches that have been taken from somewhere since news was last asked for. */
  readonly #known = new Set<TermMatch>();
  #hasNews = false;

  constructor(scanner: Scanner, readable: Readable, store: MatchStore, contexts: ContextTally) {
    this.#store = store;
    this.#contexts = contexts;
    this.#readable = readable;
    this.#reader = new TextReader(scanner, readable, (node) => {
      let finding = this.#found.get(node);
      if (finding === undefined) this.#found.set(node, (finding = newFinding()));
      return finding;
    });
  }

  get isDone(): boolean {
    return this.#stretch === undefined && this.#stretches.length === 0;
  }

  add(stretch: Stretch): void {
    this.#stretches.push(stretch);
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
    const removals = records.filter(({ removedNodes }) => removedNodes.length > 0);
    if (removals.length > 0) this.#stretches = this.#stretches.map((stretch) => followed(stretch, removals));
    if (this.#stretch === undefined) return;
    this.#stretch = followed(this.#stretch, removals);
    const { tree } = this.#stretch;
    const { last } = this.#reader;
    this.#reader.close();
    // It may have been taken up and not read.
    if (last !== undefined) this.add({ tree, first: last, last: this.#next });
    this.#next = placeOf(tree, this.#next, removals);
  }

  /** Forgets what begins in the texts of a node that has left its place; gives the matches. */
  leave(node: Node): readonly TermMatch[] {
    const tree = new Tree(node);
    // A shadow root leaves with its host, and is read no further.
    if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
      this.#stretches = this.#stretches.filter((stretch) => stretch.tree.root !== node);
      if (this.#stretch?.tree.root === node) this.#stretch = undefined;
    }
    const left: TermMatch[] = [];
    for (let text = tree.firstIn(node); text !== null; text = tree.next(text)) {
      for (const match of this.#take(text)) left.push(match);
    }
    if (left.length > 0) this.#hasNews = true;
    return left;
  }

  /** Whether other matches stand on the page than when this was last asked, or in another order. */
  takeNews(): boolean {
    // What has been taken from nodes that are not all read again is not known to be gone.
    if (this.#stretch !== undefined && this.#taken.length > 0) return false;
    this.#commit();
    const hasNews = this.#hasNews;
    this.#hasNews = false;
    if (this.isDone) this.#known.clear();
    return hasNews;
  }

  stop(): void {
    this.#stretches = [];
    this.#stretch = undefined;
  }

  #begin(): boolean {
    let stretch = this.#stretches.shift();
    // What has left the page meanwhile is forgotten already.
    while (stretch?.first != null && !stretch.tree.root.contains(stretch.first))
      stretch = this.#stretches.shift();
    if (stretch === undefined) return false;
    const { tree, first, last } = stretch;
    let from = first;
    for (let count = 0; from !== null && count < MOST_BEFORE; count += 1) {
      const before = tree.before(from);
      if (before === null || jointOf(before, from, this.#readable) === 'apart') break;
      from = before;
    }
    this.#spanned.clear();
    this.#stretch = stretch;
    this.#next = from ?? tree.next(tree.root);
    this.#isPast = last !== null && !tree.root.contains(last);
    return true;
  }

  #readOn(isTimeUp: () => boolean): void {
    const { tree, first } = this.#stretch as Stretch;
    let { last } = this.#stretch as Stretch;
    let count = 0;
    while (this.#reader.read()) {
      const node = this.#next;
      if (node === null || (this.#isPast && this.#spanned.size === 0 && !this.#reader.isOpenTo(node))) {
        this.#reader.close();
        this.#stretch = undefined;
        this.#commit();
        return;
      }
      for (const match of this.#take(node)) this.#taken.push(match);
      const { data } = node;
      const isShort = data.length <= LONG;
      if (data !== '' && (isShort || !isNeverText(node.parentNode))) this.#reader.take(node, data);
      this.#next = tree.next(node);
      if (node === last) {
        this.#isPast = data !== '';
        // What follows an empty text may have been joined with what stood before it.
        if (data === '') this.#stretch = { tree, first, last: (last = this.#next) };
      }
      count += 1;
      if (count % 32 === 0 && isTimeUp()) return;
    }
  }

  /** Forgets what began in a node; gives the matches. */
  #take(node: Text): readonly TermMatch[] {
    if (this.#spanned.size > 0) this.#spanned.delete(node);
    if (this.#found.size > 0) this.#found.delete(node);
    if (!this.#store.has(node)) return NONE;
    const { matches, seen } = this.#store.take(node);
    this.#unseen.push(...seen);
    for (const match of matches) {
      this.#known.add(match);
      if (match.endNode !== node) this.#spanned.add(match.endNode);
    }
    return matches;
  }

  /** Puts what has been found into the store. */
  #commit(): void {
    if (this.#store.put(this.#found, this.#taken, this.#known)) this.#hasNews = true;
    for (const { seen } of this.#found.values()) this.#contexts.add(seen);
    this.#found.clear();
    this.#taken = [];
    // Not before: what has been taken from one place may come again at another.
    if (!this.isDone) return;
    this.#contexts.remove(this.#unseen);
    this.#unseen = [];
  }
}

/** A stretch of which an end may have left its place. */
function followed({ tree, first, last }: Stretch, removals: readonly MutationRecord[]): Stretch {
  return { tree, first: placeOf(tree, first, removals), last: placeOf(tree, last, removals) };
}

/** A text or, where it has left its place, the one behind that; none where no text is behind it. */
function placeOf(tree: Tree, text: Text | null, removals: readonly MutationRecord[]): Text | null {
  let at = text;
  for (const { target, removedNodes, previousSibling } of removals) {
    for (const node of removedNodes) {
      if (at === null) return null;
      if (!node.contains(at)) continue;
      // What has been moved itself does not tell where the node stood.
      const isKept = previousSibling?.parentNode === target && !hasMoved(previousSibling, removals);
      at = isKept ? tree.behind(previousSibling) : tree.next(target);
    }
  }
  return at !== null && tree.root.contains(at) ? at : null;
}

function hasMoved(node: Node, removals: readonly MutationRecord[]): boolean {
  return removals.some(({ removedNodes }) => [...removedNodes].includes(node as ChildNode));
}
