import { leftAloneAround } from './left-alone.ts';
import { type Block, isInline, readBlock } from './read-block.ts';

/** What to read again, and what to forget, after the page has changed. */
export interface Changes {
  /** Blocks whose own text may have changed. */
  readonly touched: ReadonlySet<Block>;
  /** Blocks to read with all that is in them. */
  readonly entered: ReadonlySet<Block>;
  /** Elements in which nothing is to be read. */
  readonly silenced: ReadonlySet<Element>;
  /** Whether blocks may have left the root. */
  readonly mayHaveLeft: boolean;
}

/** Works out from mutation records what to read again under `root`. */
export function changesFrom(records: readonly MutationRecord[], root: Block): Changes {
  const targets = new Set<Node>();
  const subtrees = new Set<Element>();
  let mayHaveLeft = false;
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'attributes') {
      subtrees.add(target as Element);
      if (target !== root && target.parentNode !== null) targets.add(target.parentNode);
    } else {
      targets.add(target);
      for (const node of addedNodes) if (isElement(node)) subtrees.add(node);
      for (const node of removedNodes) mayHaveLeft ||= isElement(node);
    }
  }

  const touched = new Set<Block>();
  for (const target of targets) {
    const block = blockOf(target, root);
    if (block === root) touched.add(block);
    else if (block !== undefined && leftAloneAround(root, block as Element) === undefined) touched.add(block);
  }

  const entered = new Set<Block>();
  const silenced = new Set<Element>();
  for (const subtree of subtrees) {
    if (!root.contains(subtree)) continue;
    const leftAlone = leftAloneAround(root, subtree);
    if (leftAlone !== undefined) silenced.add(leftAlone);
    else if (subtree === root || !isInline(subtree)) entered.add(subtree);
    else for (const block of readBlock(subtree).inner) entered.add(block);
  }
  return { touched, entered, silenced, mayHaveLeft };
}

/** Whether a block is still to be read after the changes. */
export function isStillRead(block: Block, root: Block, { silenced, mayHaveLeft }: Changes): boolean {
  if (mayHaveLeft && !root.contains(block)) return false;
  for (const element of silenced) if (element.contains(block)) return false;
  return true;
}

/** The block whose own text holds a node; none where the node does not stand under `root`. */
export function blockOf(node: Node, root: Block): Block | undefined {
  let at: Node | null = node;
  while (at !== null && at !== root && (!isElement(at) || isInline(at))) at = at.parentNode;
  return at !== null && root.contains(at) ? (at as Block) : undefined;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
