import { holds, hostOf } from './composed-tree.ts';
import { type TermMatch, isSame } from './term-match.ts';

/** What begins in one text node. */
export interface NodeFinding {
  matches: TermMatch[];
  /** The context terms that stand there, each as often as it does. */
  readonly seen: number[];
  /** The context terms on which the matches depend. */
  readonly consulted: number[];
}

export const newFinding = (): NodeFinding => ({ matches: [], seen: [], consulted: [] });

/** What has been found in a page, by the text node in which it begins, and all matches in the order of the page. */
export class MatchStore {
  readonly #byNode = new Map<Text, NodeFinding>();
  #ordered: TermMatch[] = [];
  readonly #gone = new Set<TermMatch>();
  /** The matches that reach over several nodes. */
  readonly spanning = new Set<TermMatch>();

  /** Every match, in document order; what stands in a shadow root stands where its host does. */
  ordered(): readonly TermMatch[] {
    if (this.#gone.size > 0) {
      this.#ordered = this.#ordered.filter((match) => !this.#gone.has(match));
      this.#gone.clear();
    }
    return this.#ordered;
  }

  has(node: Text): boolean {
    return this.#byNode.size > 0 && this.#byNode.has(node);
  }

  of(node: Text): NodeFinding {
    return this.#byNode.get(node) ?? newFinding();
  }

  /** The nodes in which something depends on one of these context terms. */
  dependingOn(contexts: ReadonlySet<number>): Text[] {
    return [...this.#byNode]
      .filter(([, { consulted }]) => consulted.some((context) => contexts.has(context)))
      .map(([node]) => node);
  }

  /** The matches that begin inside a node. */
  within(node: Node): readonly TermMatch[] {
    const ordered = this.ordered();
    const from = this.#placeOf(node);
    let to = from;
    while (to < ordered.length && holds(node, (ordered[to] as TermMatch).startNode)) to += 1;
    return ordered.slice(from, to);
  }

  /** Forgets all that begins in a node. */
  take(node: Text): NodeFinding {
    const finding = this.of(node);
    this.#byNode.delete(node);
    for (const match of finding.matches) {
      this.#gone.add(match);
      this.spanning.delete(match);
    }
    return finding;
  }

  clear(): void {
    this.#byNode.clear();
    this.#ordered = [];
    this.#gone.clear();
    this.spanning.clear();
  }

  /**
   * Puts in what has been found in nodes that follow each other, in their order.
   * @param before The matches that were taken from them.
   * @param known All that were taken of late: one that is there again stays the same object.
   * @returns Whether the matches there are others than before.
   */
  put(
    findings: ReadonlyMap<Text, NodeFinding>,
    before: readonly TermMatch[],
    known: ReadonlySet<TermMatch>,
  ): boolean {
    const knownAt = new Map<Text, Map<number, TermMatch>>();
    for (const match of known) {
      // Of thousands, those in the few nodes of one stretch matter.
      if (!findings.has(match.startNode)) continue;
      const inNode = knownAt.get(match.startNode) ?? new Map<number, TermMatch>();
      knownAt.set(match.startNode, inNode.set(match.startOffset, match));
    }
    const now: TermMatch[] = [];
    for (const [node, { matches, seen, consulted }] of findings) {
      const here = this.of(node);
      for (const match of matches) {
        const same = knownAt.get(node)?.get(match.startOffset);
        const kept = same !== undefined && isSame(same, match) ? same : match;
        if (kept.startNode !== kept.endNode) this.spanning.add(kept);
        here.matches.push(kept);
        now.push(kept);
      }
      here.seen.push(...seen);
      here.consulted.push(...consulted);
      this.#byNode.set(node, here);
    }
    // Mostly nothing is different; but all may have been asked for meanwhile, without these.
    const isOther =
      now.length !== before.length || now.some((match, at) => match !== before[at] || !this.#gone.has(match));
    if (isOther) this.#insert(now);
    else for (const match of now) this.#gone.delete(match);
    return isOther;
  }

  #insert(matches: readonly TermMatch[]): void {
    const [first] = matches;
    if (first === undefined) return;
    const ordered = this.ordered() as TermMatch[];
    const last = ordered.at(-1);
    if (last === undefined || beginsBefore(last, first)) {
      for (const match of matches) ordered.push(match);
      return;
    }
    const place = this.#placeOf(first.startNode, first.startOffset);
    const next = ordered[place];
    const isBlock = next === undefined || beginsBefore(matches.at(-1) as TermMatch, next);
    if (isBlock || matches.length === 1) {
      this.#ordered = [...ordered.slice(0, place), ...matches, ...ordered.slice(place)];
    } else {
      // What stands in a shadow root stands between them.
      for (const match of matches.toReversed())
        ordered.splice(this.#placeOf(match.startNode, match.startOffset), 0, match);
    }
  }

  /** Where the first match stands that does not begin before a place in a node. */
  #placeOf(startNode: Node, startOffset = 0): number {
    const ordered = this.ordered();
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (beginsBefore(ordered[middle] as TermMatch, { startNode, startOffset })) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Beginning {
  readonly startNode: Node;
  readonly startOffset: number;
}

const beginsBefore = (match: Beginning, other: Beginning): boolean =>
  match.startNode === other.startNode
    ? match.startOffset < other.startOffset
    : isBefore(match.startNode, other.startNode);

/** Whether a node stands before another on the page. */
function isBefore(node: Node, other: Node): boolean {
  const position = node.compareDocumentPosition(other);
  if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0) {
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  // They stand in different trees: compared is what holds them in the innermost one that holds both.
  const chain = chainOf(node);
  const otherChain = chainOf(other);
  let depth = 0;
  while (chain[depth + 1] !== undefined && chain[depth] === otherChain[depth]) depth += 1;
  const [one, two] = [chain[depth], otherChain[depth]];
  if (one === undefined || two === undefined || one === two) return otherChain.length > chain.length;
  return (one.compareDocumentPosition(two) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A node and the hosts around it, the outermost first. */
function chainOf(node: Node): Node[] {
  const host = hostOf(node.getRootNode());
  return host === undefined ? [node] : [...chainOf(host), node];
}
