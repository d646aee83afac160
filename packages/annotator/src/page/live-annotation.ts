import type { TermIndex } from '../match/term-index.ts';
import type { AnnotateOptions, Annotation } from './annotation.ts';
import { blockOf, type Changes, changesFrom, isStillRead } from './changes.ts';
import { ContextTally } from './context-tally.ts';
import { type Finding, findInRun } from './find-in-run.ts';
import { type Density, thinned } from './density.ts';
import { DECISIVE_ATTRIBUTES, isEditable } from './left-alone.ts';
import type { Marker } from './marker.ts';
import { isAt, textPositionAt } from './point.ts';
import { type Block, readBlock, type Run } from './read-block.ts';
import { letPageRun, SLICE } from './slices.ts';
import { fits, inDocumentOrder, keepKnown, type TermMatch } from './term-match.ts';

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: DECISIVE_ATTRIBUTES,
};

const NOTHING: Finding = { matches: [], seen: new Set(), consulted: new Set() };

/** Finds, marks and follows the terms under one root. */
export class LiveAnnotation implements Annotation {
  readonly settled: Promise<void>;
  readonly #root: Block;
  readonly #index: TermIndex;
  readonly #marker: Marker;
  readonly #density: Density;
  readonly #onChange: ((annotation: Annotation) => void) | undefined;
  readonly #observer = new MutationObserver((records) => this.#collect(records));
  readonly #contexts: ContextTally;
  readonly #findings = new Map<Block, Finding>();
  /** Blocks that are still to be read with all that is in them; the last one comes first. */
  #waiting: Block[] = [];
  #isReading = false;
  #isStopped = false;
  #records: MutationRecord[] = [];
  #frame: number | undefined;
  #ordered: readonly TermMatch[] | undefined;
  #marked: readonly TermMatch[] = [];
  #hasNews = false;
  #settle: () => void = () => undefined;

  constructor(
    root: Block,
    index: TermIndex,
    marker: Marker,
    { density = 'every', onChange }: AnnotateOptions,
  ) {
    this.#root = root;
    this.#index = index;
    this.#marker = marker;
    this.#density = density;
    this.#onChange = onChange;
    this.#contexts = new ContextTally(index.contextCount);
    this.settled = new Promise((resolve) => (this.#settle = resolve));
    this.#observer.observe(root, OBSERVED);
    this.#waiting.push(root);
    void this.#readWaiting();
  }

  matches(): readonly TermMatch[] {
    this.#catchUp();
    return (this.#ordered ??= this.#order());
  }

  termAt(x: number, y: number): TermMatch | undefined {
    this.#catchUp();
    const position = textPositionAt(this.#root, x, y);
    if (position === undefined) return undefined;
    const { node, offset } = position;
    const block = blockOf(node, this.#root);
    const finding = block === undefined ? undefined : this.#findings.get(block);
    const match = finding?.matches.find((match) => isAt(match, node, offset, x, y));
    return match === undefined || this.#density === 'every' || this.#marked.includes(match)
      ? match
      : undefined;
  }

  stop(): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    this.#observer.disconnect();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#records = [];
    this.#waiting = [];
    this.#findings.clear();
    this.#ordered = [];
    this.#marked = [];
    this.#marker.stop();
    this.#settle();
  }

  #order(): readonly TermMatch[] {
    const matches = inDocumentOrder([...this.#findings.values()].flatMap(({ matches }) => matches));
    return thinned(matches, this.#density, this.#root);
  }

  #collect(records: readonly MutationRecord[]): void {
    this.#notePageChanges(records);
    this.#unmarkStale(records);
  }

  #notePageChanges(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    for (const record of records) this.#records.push(record);
    if (this.#marker.putRight !== undefined) this.#changePage(() => this.#marker.putRight?.(records));
    this.#frame ??= requestAnimationFrame(() => this.#catchUp());
  }

  /** What no longer fits is not painted, not even until the next frame. */
  #unmarkStale(records: readonly MutationRecord[]): void {
    for (const target of new Set(records.map((record) => record.target))) {
      const block = blockOf(target, this.#root);
      const finding = block === undefined ? undefined : this.#findings.get(block);
      if (block !== undefined && finding !== undefined) {
        this.#set(block, { ...finding, matches: finding.matches.filter(fits) });
      }
    }
  }

  /** Handles the changes of the page that have come so far. */
  #catchUp(): void {
    this.#notePageChanges(this.#observer.takeRecords());
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    const records = this.#records;
    this.#records = [];
    if (records.length === 0 || this.#isStopped) return;

    const changes = changesFrom(records, this.#root);
    if (changes.mayHaveLeft || changes.silenced.size > 0) this.#forgetUnread(changes);
    for (const block of changes.touched) this.#read(block);
    for (const block of changes.entered) this.#waiting.push(block);
    void this.#readWaiting();
  }

  #forgetUnread(changes: Changes): void {
    for (const block of this.#findings.keys()) {
      if (!isStillRead(block, this.#root, changes)) this.#set(block, NOTHING);
    }
    this.#waiting = this.#waiting.filter((block) => isStillRead(block, this.#root, changes));
  }

  async #readWaiting(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    while (this.#readSlice()) await letPageRun();
    this.#readWhereContextsChanged();
    if (this.#density !== 'every' && this.#hasNews) this.#markThinned();
    this.#isReading = false;
    this.#settle();
    if (!this.#hasNews) return;
    this.#hasNews = false;
    queueMicrotask(() => this.#isStopped || this.#onChange?.(this));
  }

  /** Reads waiting blocks for a while; true where some are left. */
  #readSlice(): boolean {
    const until = performance.now() + SLICE;
    let block = this.#waiting.pop();
    while (block !== undefined) {
      for (const inner of this.#read(block).toReversed()) this.#waiting.push(inner);
      if (performance.now() >= until) break;
      block = this.#waiting.pop();
    }
    return this.#waiting.length > 0;
  }

  #readWhereContextsChanged(): void {
    const changed = this.#contexts.takeChanged();
    if (changed.size === 0) return;
    for (const [block, { consulted }] of this.#findings) {
      if ([...consulted].some((context) => changed.has(context))) this.#read(block);
    }
  }

  /** Reads the text of a block alone, and tells which blocks stand in it. */
  #read(block: Block): readonly Element[] {
    if (isEditable(this.#root)) return [];
    const { runs, inner } = readBlock(block);
    this.#set(block, this.#findIn(runs));
    return inner;
  }

  #findIn(runs: readonly Run[]): Finding {
    const found = runs.flatMap((run) => findInRun(run, this.#index, this.#contexts.isActive));
    return {
      matches: found.flatMap(({ matches }) => matches),
      seen: new Set(found.flatMap(({ seen }) => [...seen])),
      consulted: new Set(found.flatMap(({ consulted }) => [...consulted])),
    };
  }

  #set(block: Block, { matches, seen, consulted }: Finding): void {
    const before = this.#findings.get(block) ?? NOTHING;
    const now = keepKnown(before.matches, matches);
    if (now.length + seen.size + consulted.size === 0) this.#findings.delete(block);
    else this.#findings.set(block, { matches: now, seen, consulted });

    this.#contexts.add(seen);
    this.#contexts.remove(before.seen);
    const gone = without(before.matches, now);
    const come = without(now, before.matches);
    if (gone.length + come.length === 0) return;
    this.#ordered = undefined;
    this.#hasNews = true;
    if (this.#density === 'every') this.#remark(gone, come);
  }

  #markThinned(): void {
    const chosen = (this.#ordered ??= this.#order());
    const before = this.#marked;
    this.#marked = chosen;
    this.#remark(without(before, chosen), without(chosen, before));
  }

  #remark(gone: readonly TermMatch[], come: readonly TermMatch[]): void {
    if (this.#marker.putRight === undefined) {
      this.#marker.remove(gone);
      this.#marker.add(come);
      return;
    }
    const blocks = new Set([...gone, ...come].map(({ startNode }) => blockOf(startNode, this.#root)));
    this.#changePage(() => {
      this.#marker.remove(gone);
      this.#marker.add(come);
    });
    for (const block of blocks) if (block !== undefined) this.#locateAgain(block);
  }

  /** Lets the marker change the page, and takes that for no change of the page's own. */
  #changePage(change: () => void): void {
    this.#notePageChanges(this.#observer.takeRecords());
    change();
    this.#observer.takeRecords();
  }

  /** Finds out where the text of a block's matches stands after the marker has split or joined its nodes. */
  #locateAgain(block: Block): void {
    const before = this.#findings.get(block);
    if (before === undefined) return;
    const now = this.#findIn(readBlock(block).runs);
    this.#findings.set(block, { ...now, matches: keepKnown(before.matches, now.matches) });
    this.#ordered = undefined;
  }
}

function without(matches: readonly TermMatch[], others: readonly TermMatch[]): readonly TermMatch[] {
  if (others.length === 0) return matches;
  const known = new Set(others);
  return matches.filter((match) => !known.has(match));
}
