/**
 * The text nodes of the page that have been split, and what was split off them.
 *
 * The page's own node never leaves its place and stands first, empty where need be: what keeps a reference to it,
 * as frameworks do, can still write to it or remove it.
 */
export class SplitTexts {
  /** The page's node of each piece that was split off. */
  readonly #origins = new WeakMap<Text, Text>();
  /** What was split off each node of the page, in order. */
  readonly #pieces = new WeakMap<Text, Text[]>();
  readonly #isMark: (element: Element) => boolean;

  /** @param isMark Whether an element is no part of the page, and goes with the piece in it. */
  constructor(isMark: (element: Element) => boolean) {
    this.#isMark = isMark;
  }

  /** Makes a node of its own out of a stretch of a text node. */
  cut(node: Text, from: number, to: number): Text {
    if (to < node.length) this.#split(node, to);
    return this.#split(node, from);
  }

  /** Joins a piece with its neighbours, as far as they were one node of the page's. */
  join(piece: Text): void {
    let first = piece;
    while (this.#isOneWith(first.previousSibling, first)) first = first.previousSibling as Text;
    while (this.#isOneWith(first.nextSibling, first)) {
      const next = first.nextSibling as Text;
      // Not by writing it anew: the reader may have selected some of it.
      first.appendData(next.data);
      this.#forget(next);
      next.remove();
    }
  }

  /**
   * Follows the page where it has removed or overwritten one of its own nodes that is split, or has put something
   * right behind it: to the page the node is the whole text. Where the page has written to what was split off as
   * well, it knows of the pieces; and what splits the node has found it among them, as a script does that marks a
   * reader's search.
   */
  putRight(records: readonly MutationRecord[]): void {
    const written = new Set<Node>();
    for (const { type, target } of records) if (type === 'characterData') written.add(target);
    /** What stands between a node and its pieces. */
    const between = new Map<Node, Node>();
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      const piece = this.#pieces.get(previousSibling as Text)?.[0];
      const [added] = addedNodes;
      if (piece !== undefined && added !== undefined && nextSibling?.contains(piece))
        between.set(previousSibling as Text, added);
      for (const node of removedNodes) if (!written.has(node)) this.#takeBack(node as Text);
    }
    for (const node of between.keys()) if (!written.has(node)) this.#takeBack(node as Text);
    for (const node of written) {
      const pieces = this.#pieces.get(node as Text);
      if (pieces === undefined || pieces.some((piece) => written.has(piece))) continue;
      if (between.get(node)?.nodeType === Node.TEXT_NODE) for (const piece of pieces) this.#forget(piece);
      else this.#drop(pieces);
    }
  }

  #split(node: Text, at: number): Text {
    const origin = this.#origins.get(node) ?? node;
    const piece = node.splitText(at);
    this.#origins.set(piece, origin);
    const pieces = this.#pieces.get(origin) ?? [];
    pieces.splice(pieces.indexOf(node) + 1, 0, piece);
    this.#pieces.set(origin, pieces);
    return piece;
  }

  #isOneWith(node: Node | null, neighbour: Text): boolean {
    if (node?.nodeType !== Node.TEXT_NODE) return false;
    const originOf = (text: Text): Text => this.#origins.get(text) ?? text;
    return originOf(node as Text) === originOf(neighbour);
  }

  #takeBack(node: Text): void {
    const pieces = this.#pieces.get(node);
    if (pieces === undefined) return;
    node.appendData(pieces.map(({ data }) => data).join(''));
    this.#drop(pieces);
  }

  #drop(pieces: readonly Text[]): void {
    for (const piece of pieces) {
      this.#forget(piece);
      const { parentElement } = piece;
      piece.remove();
      if (parentElement?.firstChild === null && this.#isMark(parentElement)) parentElement.remove();
    }
  }

  #forget(piece: Text): void {
    const origin = this.#origins.get(piece) as Text;
    const left = (this.#pieces.get(origin) ?? []).filter((other) => other !== piece);
    this.#origins.delete(piece);
    if (left.length === 0) this.#pieces.delete(origin);
    else this.#pieces.set(origin, left);
  }
}
