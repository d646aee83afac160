/** One tree of the page that is read: the root's own, or that of a shadow root inside it. */
export class Tree {
  readonly root: Node;
  readonly #walker: TreeWalker;
  /** Where the walker stands, as far as that is known. */
  #at: Text | null = null;

  constructor(root: Node) {
    this.root = root;
    this.#walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  }

  /** The text after the beginning of a node: for an element, one inside it or behind it. */
  next(node: Node): Text | null {
    if (node !== this.#at) this.#walker.currentNode = node;
    return (this.#at = this.#walker.nextNode() as Text | null);
  }

  /** The text before a node. */
  before(node: Node): Text | null {
    this.#at = null;
    this.#walker.currentNode = node;
    return this.#walker.previousNode() as Text | null;
  }

  /** The text behind a node and all that is in it. */
  behind(node: Node): Text | null {
    return this.next(inmostLast(node));
  }

  /** The first text of a node, or behind it. */
  firstIn(node: Node): Text | null {
    return node.nodeType === Node.TEXT_NODE ? (node as Text) : this.next(node);
  }

  /** The last text of a node, or before it. */
  lastIn(node: Node): Text | null {
    const last = inmostLast(node);
    return last.nodeType === Node.TEXT_NODE ? (last as Text) : this.before(last);
  }
}

function inmostLast(node: Node): Node {
  let last = node;
  while (last.lastChild !== null) last = last.lastChild;
  return last;
}

/** Text to read again, from one node to another and as far as they are read with others. */
export interface Stretch {
  readonly tree: Tree;
  /** None: from the beginning of the tree. */
  readonly first: Text | null;
  /** None: to its end. */
  readonly last: Text | null;
}

/** A node with all that is in it, and the texts at its sides, which may be joined anew. */
export function stretchAround(tree: Tree, node: Node): Stretch {
  return { tree, first: tree.before(node), last: tree.behind(node) };
}
