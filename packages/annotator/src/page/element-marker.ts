import { holds } from './composed-tree.ts';
import { type Marker, TERM_ATTRIBUTE } from './marker.ts';
import { SplitTexts } from './split-texts.ts';
import { fits, type TermMatch } from './term-match.ts';

// Whatever acts on a press already: a button inside it would be a trap.
const INTERACTIVE = 'a[href], summary, label, [role="button" i], [role="link" i], [role="tab" i]';

// Of all markers: what one has split off, another may split on, and join.
const texts = new SplitTexts(isMark);

/** A stretch of one text node. */
interface Part {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/**
 * Marks by elements, for text whose owner asked for it: each match is a button in the line of text, which takes the
 * focus and is pressed by mouse, finger, Enter or Space. Inside a link it is a plain span, and the link stays one.
 * Once removed it leaves no trace: every text node is the one it was, with the text it had.
 */
export class ElementMarker implements Marker {
  readonly #root: Node;
  readonly #marks = new Map<TermMatch, HTMLElement[]>();

  constructor(root: Node) {
    this.#root = root;
    root.addEventListener('keydown', pressByKey);
  }

  mark(matches: readonly TermMatch[]): void {
    const wanted = new Set(matches);
    const bared = this.#unwrap([...this.#marks.keys()].filter((match) => !wanted.has(match)));
    // From the last to the first, so that what is split off holds no match that is still to come.
    for (const match of matches.toReversed()) if (!this.#marks.has(match)) this.#add(match);
    // Not before: what is to be marked may stand in it.
    this.#join(bared);
  }

  check(): void {
    const isLost = (match: TermMatch): boolean => !fits(match) || !holds(this.#root, match.startNode);
    this.#remove([...this.#marks.keys()].filter(isLost));
  }

  stop(): void {
    this.#root.removeEventListener('keydown', pressByKey);
    this.#remove([...this.#marks.keys()]);
  }

  readonly putRight = (records: readonly MutationRecord[]): void => {
    texts.putRight(records);
  };

  #add(match: TermMatch): void {
    const parts = partsOf(match);
    // It is marked already, by another annotation.
    if (parts.some(({ node: { parentElement } }) => parentElement !== null && isMark(parentElement))) return;
    const pieces = parts
      .toReversed()
      .map(({ node, from, to }) => texts.cut(node, from, to))
      .toReversed();
    this.#marks.set(match, wrap(match, pieces));
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first === undefined || last === undefined) return;
    Object.assign(match, { startNode: first, startOffset: 0, endNode: last, endOffset: last.length });
  }

  #remove(matches: readonly TermMatch[]): void {
    this.#join(this.#unwrap(matches));
  }

  /** Takes marks away; gives what was in them. */
  #unwrap(matches: readonly TermMatch[]): Node[] {
    const bared: Node[] = [];
    for (const match of matches) {
      for (const mark of this.#marks.get(match) ?? []) {
        bared.push(...mark.childNodes);
        mark.replaceWith(...mark.childNodes);
      }
      this.#marks.delete(match);
    }
    return bared;
  }

  #join(nodes: readonly Node[]): void {
    for (const node of nodes) if (node.nodeType === Node.TEXT_NODE) texts.join(node as Text);
  }
}

function isMark(element: Element): boolean {
  return element.hasAttribute(TERM_ATTRIBUTE);
}

function partsOf({ startNode, startOffset, endNode, endOffset }: TermMatch): Part[] {
  if (startNode === endNode) return [{ node: startNode, from: startOffset, to: endOffset }];
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  const walker = startNode.ownerDocument.createTreeWalker(
    range.commonAncestorContainer,
    NodeFilter.SHOW_TEXT,
  );
  walker.currentNode = startNode;
  const parts: Part[] = [];
  for (let node: Node | null = startNode; node !== null; node = walker.nextNode()) {
    const text = node as Text;
    const from = text === startNode ? startOffset : 0;
    const to = text === endNode ? endOffset : text.length;
    if (from < to) parts.push({ node: text, from, to });
    if (text === endNode) break;
  }
  return parts;
}

function wrap({ termId }: TermMatch, pieces: readonly Text[]): HTMLElement[] {
  return pieces.map((piece, place) => {
    const mark = piece.ownerDocument.createElement('span');
    mark.setAttribute(TERM_ATTRIBUTE, termId);
    if (place === 0 && piece.parentElement?.closest(INTERACTIVE) == null) {
      mark.setAttribute('role', 'button');
      mark.setAttribute('tabindex', '0');
      mark.setAttribute('aria-haspopup', 'dialog');
    }
    piece.replaceWith(mark);
    mark.append(piece);
    return mark;
  });
}

function pressByKey(event: Event): void {
  const { key } = event as KeyboardEvent;
  const mark = event.composedPath()[0] as HTMLElement;
  if ((key !== 'Enter' && key !== ' ') || event.defaultPrevented) return;
  if (!mark.matches(`[${TERM_ATTRIBUTE}][role="button"]`)) return;
  event.preventDefault();
  mark.click();
}
