import { stretchAround, type Stretch, type Tree } from './tree.ts';

// Of more changes to the children of one node, each is not worth a look of its own.
const MANY = 32;

/** The attributes whose change makes an element's text read or left alone. */
const READING = ['hidden', 'aria-hidden', 'translate', 'data-plainsight-ignore', 'contenteditable', 'lang'];

/** Those whose change may draw it or not. */
const DRAWING = ['open', 'class', 'style'];

export const DECISIVE_ATTRIBUTES = [...READING, ...DRAWING];

/** What to look at after the page has changed. */
export interface Changes {
  /** Texts to read again. */
  readonly stretches: readonly Stretch[];
  /** Elements in which text may be drawn now or no longer. */
  readonly restyled: ReadonlySet<Element>;
}

/** Works out from mutation records what to look at. */
export function changesFrom(
  records: readonly MutationRecord[],
  treeOf: (node: Node) => Tree | undefined,
): Changes {
  const edited = new Set<Node>();
  const reread = new Set<Node>();
  const restyled = new Set<Element>();
  const byParent = new Map<Node, MutationRecord[]>();
  for (const record of records) {
    const { type, target } = record;
    if (type === 'characterData') edited.add(target);
    else if (type === 'childList') {
      const others = byParent.get(target);
      if (others === undefined) byParent.set(target, [record]);
      else others.push(record);
    } else if (READING.includes(record.attributeName ?? '')) reread.add(target);
    else restyled.add(target as Element);
  }

  const beside = new Set<Node>();
  for (const [parent, changes] of byParent) {
    if (changes.length > MANY) {
      reread.add(parent);
      continue;
    }
    for (const { addedNodes, previousSibling, nextSibling } of changes) {
      for (const node of addedNodes) if (node.parentNode === parent) reread.add(node);
      if (previousSibling?.parentNode === parent) beside.add(previousSibling);
      if (nextSibling?.parentNode === parent) beside.add(nextSibling);
      if (parent.firstChild === null || previousSibling === null) beside.add(parent);
    }
  }

  const stretches: Stretch[] = [];
  const add = (node: Node, stretchIn: (tree: Tree) => Stretch): void => {
    const tree = treeOf(node);
    if (tree !== undefined && !hasAncestorIn(node, reread)) stretches.push(stretchIn(tree));
  };
  for (const node of reread) add(node, (tree) => stretchAround(tree, node));
  for (const node of edited) add(node, (tree) => ({ tree, first: node as Text, last: tree.next(node) }));
  for (const node of beside) {
    if (reread.has(node)) continue;
    add(node, (tree) => ({ tree, first: tree.before(node), last: tree.next(node) }));
    if (node.firstChild !== null) add(node, (tree) => seamBehind(tree, node));
  }
  return { stretches, restyled };
}

/** The last text of an element, and the one behind it. */
function seamBehind(tree: Tree, node: Node): Stretch {
  const last = tree.behind(node);
  return { tree, first: last === null ? lastIn(tree, node) : tree.before(last), last };
}

function lastIn(tree: Tree, node: Node): Text | null {
  let last = node;
  while (last.lastChild !== null) last = last.lastChild;
  return last.nodeType === Node.TEXT_NODE ? (last as Text) : tree.before(last);
}

function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  if (nodes.size === 0) return false;
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (nodes.has(at)) return true;
  return false;
}
