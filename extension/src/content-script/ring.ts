import { putAt, type Box } from './geometry.ts';

/** A ring around the lines of a term, drawn over the page and not in it. */
export class Ring {
  readonly element = document.createElement('div');
  #lines: (() => readonly Box[]) | undefined;

  constructor() {
    this.element.className = 'ring';
    this.element.popover = 'manual';
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** @param lines Where the term stands, asked again whenever the page has moved. */
  show(lines: () => readonly Box[]): void {
    this.#lines = lines;
    this.element.showPopover();
    this.follow();
  }

  follow(): void {
    if (!this.#lines) return;
    const boxes = this.#lines().map((line) => {
      const box = document.createElement('div');
      putAt(box, line);
      return box;
    });
    this.element.replaceChildren(...boxes);
  }

  hide(): void {
    this.#lines = undefined;
    if (this.element.isConnected) this.element.hidePopover();
  }
}
