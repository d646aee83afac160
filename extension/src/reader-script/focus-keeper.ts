import type { TermMatch } from '@plainsight/annotator';
import { focusedFrame } from '../content-script/focus.ts';
import { focusedElement } from './seen-through.ts';

const isEditable = (element: Element): boolean =>
  element.matches('input, textarea, select') || (element as HTMLElement).isContentEditable;

/** Has the focus come from another frame to this page; what has it in here keeps it. */
export function takeFocus(): void {
  focusedFrame()?.blur();
  window.focus();
}

/** Remembers where the reader's focus was, for when the card that took it closes. */
export class FocusKeeper {
  #element: Element | null = null;

  /** Called before the card takes the focus. */
  remember(): void {
    this.#element = focusedElement();
  }

  /** Gives the focus back, and lets a screen reader read on from the term. */
  giveBack(match: TermMatch): void {
    const element = this.#element;
    if (element?.isConnected && element !== document.body) {
      (element as HTMLElement).focus({ preventScroll: true });
      // The selection in a field is where the reader writes.
      if (isEditable(element)) return;
    }
    putCaretAt(match);
  }
}

/** Collapses the selection at a term: screen readers read on from there, and Tab goes on from there. */
export function putCaretAt({ startNode, startOffset }: TermMatch): void {
  if (startNode.isConnected) getSelection()?.collapse(startNode, startOffset);
}
