import { isWordKind, kindAt } from '../match/characters.ts';
import { isLeftAlone } from './left-alone.ts';
import { breaksBetween } from './styles.ts';

/** An element or root that holds text of its own: what is not in a block inside it. */
export type Block = Element | Document | DocumentFragment;

/** A stretch of text that a reader reads in one go, with the text nodes it is made of. */
export interface Run {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where in `text` each node begins. */
  readonly starts: readonly number[];
}

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb ruby s slot small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

// A footnote's number stands at the word's side, not in it.
const FOOTNOTE = /^[\s\d,;–\-[\]()*†‡]*$/;

// No term holds this character, so none reaches across it.
const BARRIER = '\ufffc';

/** Whether an element is part of the line of text around it. Elements that nobody knows are, as in CSS. */
export function isInline(element: Element): boolean {
  const name = element.localName;
  return INLINE.has(name) || name.includes('-');
}

/** Reads the runs of a block, and finds the blocks that stand in it. */
export function readBlock(block: Block): { runs: Run[]; inner: Element[] } {
  const runs: Run[] = [];
  const inner: Element[] = [];
  let builder = new RunBuilder();
  const flush = (): void => {
    const run = builder.build();
    if (run !== undefined) runs.push(run);
    builder = new RunBuilder();
  };

  let node: Node | null = block.firstChild;
  while (node !== null) {
    const { nodeType } = node;
    if (nodeType === Node.TEXT_NODE) {
      builder.addText(node as Text);
    } else if (nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (element.localName === 'br') {
        builder.addMark('\n');
      } else if (isLeftAlone(element)) {
        builder.addMark(BARRIER);
      } else if (!isInline(element)) {
        flush();
        inner.push(element);
      } else {
        if (isFootnote(element)) builder.addMark(BARRIER);
        if (element.firstChild !== null) {
          node = element.firstChild;
          continue;
        }
      }
    }
    node = following(node, block, (left) => {
      if (isFootnote(left)) builder.addMark(BARRIER);
    });
  }
  flush();
  return { runs, inner };
}

/** The next node after `node` and all it holds, under `block`; `onLeave` hears of each parent left on the way. */
function following(node: Node, block: Node, onLeave: (parent: Element) => void): Node | null {
  for (let at: Node = node; ;) {
    if (at.nextSibling !== null) return at.nextSibling;
    const parent = at.parentNode;
    if (parent === null || parent === block) return null;
    onLeave(parent as Element);
    at = parent;
  }
}

function isFootnote(element: Element): boolean {
  return element.localName === 'sup' && FOOTNOTE.test(element.textContent);
}

class RunBuilder {
  readonly #parts: string[] = [];
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  #length = 0;

  addText(node: Text): void {
    const { data } = node;
    if (data === '') return;
    const previous = this.#nodes.at(-1);
    // "Ketamine" and "Infusion" in two flex items touch in the source alone.
    if (previous !== undefined && this.#continuesWord(data) && breaksBetween(previous, node)) {
      this.addMark(BARRIER);
    }
    this.#nodes.push(node);
    this.#starts.push(this.#length);
    this.addMark(data);
  }

  addMark(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  build(): Run | undefined {
    if (this.#nodes.length === 0) return undefined;
    const [only = ''] = this.#parts;
    const text = this.#parts.length === 1 ? only : this.#parts.join('');
    return { text, nodes: this.#nodes, starts: this.#starts };
  }

  #continuesWord(data: string): boolean {
    const before = this.#parts.at(-1);
    if (before === undefined || before === '') return false;
    return isWordKind(kindAt(before, before.length - 1)) && isWordKind(kindAt(data, 0));
  }
}
