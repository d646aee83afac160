import { rectsOf, type TermMatch } from '@plainsight/annotator';
import { elementAt, focusedElement } from './seen-through.ts';

/** What a node stands in as it is drawn: its slot, its parent, or of a shadow root its host. */
const outerOf = (node: Node): Node | null =>
  (node as Partial<Element>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

function dialogAround(node: Node | null): Element | undefined {
  for (let at = node; at; at = outerOf(at)) {
    if ((at as Partial<Element>).matches?.('dialog:modal')) return at as Element;
  }
  return undefined;
}

/** The modal dialog in front of the page: what stands outside it can neither be pointed at nor focused. */
export const frontDialog = (): Element | undefined =>
  // However small the dialog is, the ground behind it fills the window, unless the page has taken that away.
  dialogAround(elementAt(1, 1)) ??
  dialogAround(focusedElement()) ??
  [...document.querySelectorAll('dialog:modal')].at(-1);

function isInert(node: Node, dialog: Element | undefined): boolean {
  for (let at: Node | null = node; at; at = outerOf(at)) {
    if ((at as Partial<HTMLElement>).inert) return true;
    if (at === dialog) return false;
  }
  return dialog !== undefined;
}

/** Those of some terms that a reader can come to: drawn, once the page is scrolled there, and not inert. */
export function withinReach(matches: readonly TermMatch[]): TermMatch[] {
  const dialog = frontDialog();
  return matches.filter((match) => rectsOf(match).length > 0 && !isInert(match.startNode, dialog));
}
