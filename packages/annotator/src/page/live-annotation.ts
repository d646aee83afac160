import { Scanner } from '../match/scanner.ts';
import { contextCountOf, type TermIndex } from '../match/term-index.ts';
import type { AnnotateOptions, Annotation } from './annotation.ts';
import { changesFrom, DECISIVE_ATTRIBUTES } from './changes.ts';
import { holds, hostOf } from './composed-tree.ts';
import { ContextTally } from './context-tally.ts';
import { isBorder, thinned } from './density.ts';
import { isEditable } from './left-alone.ts';
import type { Marker } from './marker.ts';
import { MatchStore } from './match-store.ts';
import { isAt, textPositionAt } from './point.ts';
import { Readable } from './readable.ts';
import { Reading } from './reading.ts';
import { ShadowRootSearch } from './shadow-roots.ts';
import { letPageRun, SLICE } from './slices.ts';
import type { TermMatch } from './term-match.ts';
import { stretchAround, Tree } from './tree.ts';

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: DECISIVE_ATTRIBUTES,
};

// Of more changes by a marker, each is not worth a look of its own.
const MOST_LOOKS = 128;

// What makes text drawn, or not, without a change of any node.
const REDRAWING = ['load', 'toggle', 'change', 'transitionend', 'animationend'];

/** Those whose markers put nodes of their own into the page; weakly, for a root may go without being stopped. */
const changers = new Set<WeakRef<LiveAnnotation>>();

/** Finds, marks and follows the terms under one root. */
export class LiveAnnotation implements Annotation {
  readonly settled: Promise<void>;
  readonly #root: Element | Document | ShadowRoot;
  readonly #marker: Marker;
  readonly #options: AnnotateOptions;
  readonly #observer = new MutationObserver((records) => this.#collect(records));
  readonly #trees = new Map<Node, Tree>();
  readonly #contexts: ContextTally;
  readonly #store = new MatchStore();
  readonly #readable: Readable;
  readonly #reading: Reading;
  readonly #search = new ShadowRootSearch();
  /** Whether the text of a match is drawn, as far as that has been asked. */
  readonly #drawn = new WeakMap<TermMatch, boolean>();
  readonly #self = new WeakRef<LiveAnnotation>(this);
  #isStopped = false;
  /** Elements in which text may be drawn now or no longer. */
  readonly #restyled = new Set<Node>();
  #records: MutationRecord[] = [];
  #frame: number | undefined;
  #isReading = false;
  /** What is marked: drawn, accepted and not left out. Worked out anew when it is asked for. */
  #chosen: readonly TermMatch[] | undefined = [];
  #hasNews = false;
  #settle: () => void = () => undefined;
  // Styles let the state of one element draw another: "#more:checked ~ p".
  readonly #onRedraw = (): void => {
    this.#restyled.add(this.#root);
    this.#lookSoon();
  };

  constructor(
    root: Element | Document | ShadowRoot,
    index: TermIndex,
    marker: Marker,
    options: AnnotateOptions,
  ) {
    this.#root = root;
    this.#options = options;
    this.#contexts = new ContextTally(contextCountOf(index));
    this.#readable = new Readable(root, options.language ?? '');
    this.#reading = new Reading(
      new Scanner(index, this.#contexts.isActive),
      this.#readable,
      this.#store,
      this.#contexts,
    );
    this.#marker = marker;
    this.settled = new Promise((resolve) => (this.#settle = resolve));
    // What the others put right is to be so before it is read here.
    for (const each of changing()) each.#collect(each.#observer.takeRecords());
    if (marker.putRight !== undefined) changers.add(this.#self);
    if (!isEditable(root)) this.#enter(root);
    void this.#readWaiting();
  }

  matches(): readonly TermMatch[] {
    this.#catchUp();
    return this.#choose();
  }

  termAt(x: number, y: number): TermMatch | undefined {
    this.#catchUp();
    const position = textPositionAt([...this.#trees.keys()], x, y);
    if (position === undefined) return undefined;
    const { node, offset } = position;
    const isHit = (match: TermMatch): boolean => isAt(match, node, offset, x, y);
    const match = this.#store.of(node).matches.find(isHit) ?? [...this.#store.spanning].find(isHit);
    return match !== undefined && this.#choose().includes(match) ? match : undefined;
  }

  stop(): void {
    if (this.#isStopped) return;
    // What the page has just written is to be put right as well.
    this.#collect(this.#observer.takeRecords());
    this.#isStopped = true;
    for (const root of this.#trees.keys()) {
      for (const type of REDRAWING) root.removeEventListener(type, this.#onRedraw, true);
    }
    this.#observer.disconnect();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#records = [];
    this.#reading.stop();
    this.#store.clear();
    this.#chosen = [];
    this.#trees.clear();
    this.#changePage(() => this.#marker.stop());
    changers.delete(this.#self);
    this.#settle();
  }

  /** Begins to read and to follow a tree. */
  #enter(root: Node): void {
    const tree = new Tree(root);
    this.#trees.set(root, tree);
    this.#observer.observe(root, OBSERVED);
    for (const type of REDRAWING)
      root.addEventListener(type, this.#onRedraw, { capture: true, passive: true });
    this.#reading.add({ tree, first: null, last: null });
    this.#search.add(root);
  }

  #treeOf(node: Node): Tree | undefined {
    return this.#root.contains(node) ? this.#trees.get(this.#root) : this.#trees.get(node.getRootNode());
  }

  #lookSoon(): void {
    this.#frame ??= requestAnimationFrame(() => this.#catchUp());
  }

  /** @param isByPage Whether it is the page that has made the changes, not another annotation. */
  #collect(records: readonly MutationRecord[], isByPage = true): void {
    if (records.length === 0) return;
    for (const record of records) this.#records.push(record);
    this.#reading.follow(records);
    this.#leaveAll(records);
    this.#changePage(() => {
      if (isByPage) this.#marker.putRight?.(records);
      // What no longer fits is not painted, not even until the next frame.
      this.#marker.check();
    });
    this.#lookSoon();
  }

  /** Handles the changes of the page that have come so far. */
  #catchUp(): void {
    this.#collect(this.#observer.takeRecords());
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    if (this.#isStopped || this.#records.length + this.#restyled.size === 0) return;
    const records = this.#records;
    this.#records = [];
    this.#take(records);
    this.#readSlice();
    void this.#readWaiting();
  }

  async #readWaiting(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    while (this.#readSlice()) await letPageRun();
    this.#isReading = false;
    this.#settle();
  }

  /** Reads for a while what waits; true where some is left. */
  #readSlice(): boolean {
    if (this.#isStopped) return false;
    const until = performance.now() + SLICE;
    const isTimeUp = (): boolean => performance.now() >= until;
    this.#reading.read(isTimeUp);
    this.#lookForNews();
    if (this.#reading.isDone) {
      for (const root of this.#search.search(isTimeUp)) this.#enterShadow(root);
      this.#lookAtRestyled();
      this.#readWhereContextsChanged();
    }
    const isDone = this.#reading.isDone && this.#search.isDone && this.#askDrawn(isTimeUp);
    // Not before: a marker's style sheet would have the whole page styled anew for each question asked meanwhile.
    if (this.#hasNews && isDone && this.#records.length === 0) this.#mark();
    return !isDone;
  }

  #enterShadow(root: ShadowRoot): void {
    if (this.#trees.has(root) || !holds(this.#root, root) || this.#readable.isLeftAlone(root)) return;
    this.#enter(root);
    this.#restyled.add(root.host);
  }

  #leaveAll(records: readonly MutationRecord[]): void {
    for (const { removedNodes } of records) for (const node of removedNodes) this.#leave(node);
  }

  /** Forgets what stands in a node that has left its place. */
  #leave(node: Node): void {
    // Where it comes back to the page, it may be drawn there or not.
    for (const match of this.#reading.leave(node)) this.#drawn.delete(match);
    for (const root of this.#trees.keys()) {
      if (root === this.#root || !holds(node, root)) continue;
      this.#trees.delete(root);
      this.#leave(root);
    }
  }

  #lookForNews(): void {
    // Until the page's changes are taken, what has been forgotten where they were may be there still.
    if (this.#records.length === 0 && this.#reading.takeNews()) this.#change();
  }

  #change(): void {
    this.#chosen = undefined;
    this.#hasNews = true;
  }

  #isDrawn(match: TermMatch): boolean {
    let isDrawn = this.#drawn.get(match);
    if (isDrawn === undefined) {
      const { startNode, endNode } = match;
      isDrawn =
        this.#readable.isDrawn(startNode) && (endNode === startNode || this.#readable.isDrawn(endNode));
      this.#drawn.set(match, isDrawn);
    }
    return isDrawn;
  }

  /** Asks of each match whether its text is drawn; false where the time is up before. */
  #askDrawn(isTimeUp: () => boolean): boolean {
    if (!this.#hasNews) return true;
    return this.#store.ordered().every((match) => {
      if (this.#drawn.has(match)) return true;
      this.#isDrawn(match);
      return !isTimeUp();
    });
  }

  #lookAtRestyled(): void {
    if (this.#restyled.size === 0) return;
    this.#readable.forget();
    for (const node of this.#restyled) {
      for (const match of this.#store.within(node)) {
        const wasDrawn = this.#drawn.get(match);
        this.#drawn.delete(match);
        if (this.#isDrawn(match) !== wasDrawn) this.#change();
      }
    }
    this.#restyled.clear();
  }

  #readWhereContextsChanged(): void {
    const changed = this.#contexts.takeChanged();
    if (changed.size === 0) return;
    for (const node of this.#store.dependingOn(changed)) {
      const tree = this.#treeOf(node);
      if (tree !== undefined) this.#reading.add({ tree, first: node, last: node });
    }
  }

  #choose(): readonly TermMatch[] {
    return (this.#chosen ??= this.#chooseAnew());
  }

  #chooseAnew(): readonly TermMatch[] {
    const { accept, density = 'every' } = this.#options;
    const matches = this.#store
      .ordered()
      .filter((match) => this.#isDrawn(match) && accept?.(match) !== false);
    return density === 'every' ? matches : thinned(matches, density, this.#root);
  }

  #mark(): void {
    this.#changePage(() => this.#marker.mark(this.#choose()));
    // The text is the same, and stands elsewhere.
    this.#reading.read(() => false);
    this.#lookForNews();
    this.#hasNews = false;
    queueMicrotask(() => this.#isStopped || this.#options.onChange?.(this));
  }

  /** Lets the marker change the page; neither this annotation nor any other takes that for a change of the page's own. */
  #changePage(change: () => void): void {
    if (this.#marker.putRight === undefined) return change();
    const others = changing().filter((other) => other !== this);
    for (const other of others) other.#collect(other.#observer.takeRecords());
    change();
    const records = this.#observer.takeRecords();
    const seen = others.map((other) => [other, other.#observer.takeRecords()] as const);
    if (records.length > 0) {
      this.#reading.follow(records);
      this.#leaveAll(records);
      this.#readAgain(records);
    }
    for (const [other, made] of seen) other.#collect(made, false);
  }

  /** Reads again what the marker has split or joined: the text is the same, in other nodes. */
  #readAgain(records: readonly MutationRecord[]): void {
    if (records.length <= MOST_LOOKS) return this.#take(records);
    this.#readable.forget();
    const trees = new Set(records.map(({ target }) => this.#treeOf(target)));
    // Each change by itself would have the texts around it read once more.
    for (const tree of trees) if (tree !== undefined) this.#reading.add({ tree, first: null, last: null });
  }

  #take(records: readonly MutationRecord[]): void {
    this.#readable.forget();
    const { stretches, reread, restyled } = changesFrom(records, (node) => this.#treeOf(node));
    for (const stretch of stretches) this.#reading.add(stretch);
    // A class may draw what stands beside its element: ".open ~ p".
    for (const node of restyled) this.#restyled.add(node.parentNode ?? node);
    for (const node of reread) this.#rereadShadowRoots(node);
    for (const { target, addedNodes, removedNodes } of records) {
      for (const node of addedNodes) this.#search.add(node);
      if (this.#options.density === 'first-per-section' && [...addedNodes, ...removedNodes].some(isBorder))
        this.#change();
      // A change in a shadow root may draw what is slotted into it.
      const host = hostOf(target.getRootNode());
      if (host !== undefined) this.#restyled.add(host);
    }
  }

  /** Reads again what an attribute of a node makes read or left alone outside the node's own tree. */
  #rereadShadowRoots(node: Node): void {
    // What was left alone may hold shadow roots that are not known yet.
    this.#search.add(node);
    for (const [root, tree] of this.#trees) {
      if (root !== this.#root && holds(node, root)) this.#reading.add({ tree, first: null, last: null });
    }
    const host = hostOf(node.getRootNode());
    const tree = host === undefined ? undefined : this.#treeOf(host);
    if (host !== undefined && tree !== undefined) this.#reading.add(stretchAround(tree, host));
  }
}

function changing(): LiveAnnotation[] {
  return [...changers].flatMap((each) => each.deref() ?? []);
}
