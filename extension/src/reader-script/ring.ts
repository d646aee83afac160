import { rectsOf, type TermMatch } from '@plainsight/annotator';
import { putAt } from './geometry.ts';

/** A ring around the lines of a term, drawn over the page and not in it. */
export class Ring {
  readonly element = document.createElement('div');
  #match: TermMatch | undefined;

  constructor() {
    this.element.className = 'ring';
    this.element.popover = 'manual';
    this.element.ariaHidden = 'true';
  }

  show(match: TermMatch): void {
    this.hide();
    this.#match = match;
    this.element.showPopover();
    this.follow();
  }

  follow(): void {
    if (!this.#match) return;
    const boxes = rectsOf(this.#match).map((line) => {
      const box = document.createElement('div');
      putAt(box, line);
      return box;
    });
    this.element.replaceChildren(...boxes);
  }

  hide(): void {
    this.#match = undefined;
    if (this.element.isConnected) this.element.hidePopover();
  }
}
