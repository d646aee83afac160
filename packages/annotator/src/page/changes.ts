import { stretchAround, type Stretch, type Tree } from './tree.ts';

// Of more changes to the children of one node, each is not worth a look of its own.
const MANY = 32;
const SMALL = 64;

/** The attributes whose change makes an element's text read or left alone. */
const READING = ['hidden', 'aria-hidden', 'translate', 'data-plainsight-ignore', 'contenteditable', 'lang'];

/** With those whose change may draw it or not. */
export const DECISIVE_ATTRIBUTES = [...READING, 'open', 'class', 'style', 'slot'];

/** What to look at after the page has changed. */
export interface Changes {
  /** Texts to read again. */
  readonly stretches: readonly Stretch[];
  /** Nodes in which text may be read now or left alone. */
  readonly reread: readonly Node[];
  /** Nodes in which text may be drawn now or no longer. */
  readonly restyled: readonly Node[];
}

/** Works out from mutation records what to look at. */
export function changesFrom(
  records: readonly MutationRecord[],
  treeOf: (node: Node) => Tree | undefined,
): Changes {
  /** Nodes to read with all that is in them. */
  const whole = new Set<Node>();
  const reread: Node[] = [];
  const restyled: Node[] = [];
  const changes = new Map<Node, number>();
  const removed = new Set<Node | null>();
  for (const { type, target, attributeName, removedNodes } of records) {
    for (const node of removedNodes) removed.add(node);
    if (type === 'childList') changes.set(target, (changes.get(target) ?? 0) + 1);
    else if (attributeName === null || isSmall(target as Element)) whole.add(target);
    if (attributeName === null) continue;
    restyled.push(target);
    if (!READING.includes(attributeName)) continue;
    whole.add(target);
    reread.push(target);
  }
  for (const [target, count] of changes) if (count > MANY) whole.add(target);

  const stretches: Stretch[] = [];
  for (const node of whole) {
    const tree = treeOf(node);
    if (tree !== undefined && !isInside(node, whole)) stretches.push(stretchAround(tree, node));
  }
  for (const { type, target, addedNodes, previousSibling, nextSibling } of records) {
    const tree = type === 'childList' && !whole.has(target) ? treeOf(target) : undefined;
    if (tree === undefined || isInside(target, whole)) continue;
    // What has left its place does not tell where others stand. Where it has left them, its own removal tells.
    if (removed.has(previousSibling) || removed.has(nextSibling)) {
      for (const node of addedNodes)
        if (node.parentNode === target) stretches.push(stretchAround(tree, node));
      continue;
    }
    stretches.push({
      tree,
      first: previousSibling?.parentNode === target ? tree.lastIn(previousSibling) : tree.before(target),
      last: nextSibling?.parentNode === target ? tree.firstIn(nextSibling) : tree.behind(target),
    });
  }
  return { stretches, reread, restyled };
}

/** Whether it costs little to read an element again: its styles may join its text otherwise. */
function isSmall(element: Element): boolean {
  return element.getElementsByTagName('*').length <= SMALL;
}

function isInside({ parentNode }: Node, nodes: ReadonlySet<Node>): boolean {
  let at = nodes.size > 0 ? parentNode : null;
  while (at !== null && !nodes.has(at)) at = at.parentNode;
  return at !== null;
}
