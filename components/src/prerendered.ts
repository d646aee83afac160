import type { PropertyValues } from 'lit';

/** What a reader may have used before the script came. */
const used = 'a, button, select, summary, details, [tabindex]';

/**
 * A root that came with the page's HTML (declarative shadow DOM). It is read until the element has drawn itself, and goes
 * in the same task, so that nothing flashes or moves. Why it is exchanged and not hydrated:
 * docs/decisions/0017-static-html.md.
 */
export class Prerendered {
  readonly #root: ShadowRoot;
  /** The element's own drawing goes before it: Lit draws before the first child. */
  readonly #seam = document.createComment('');
  #isAsked = false;

  constructor(root: ShadowRoot) {
    this.#root = root;
    root.prepend(this.#seam);
  }

  /**
   * Whether it is still what the page asks for. The first time, every attribute is new.
   * @param canDraw Whether the element could draw itself now.
   */
  staysFor(changed: PropertyValues, canDraw: boolean): boolean {
    const isForOther = this.#isAsked && changed.size > 0;
    this.#isAsked = true;
    return !canDraw && !isForOther;
  }

  /** Leaves the place to what was drawn, with the focus where it was and what was opened open. */
  remove(): void {
    const root = this.#root;
    const all = [...root.querySelectorAll<HTMLElement>(used)];
    const isOld = (element: Node) =>
      (this.#seam.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const old = all.filter(isOld);
    const drawn = all.filter((element) => !isOld(element));
    const focused = drawn[old.findIndex((element) => element === root.activeElement)];
    for (const [place, element] of drawn.entries()) {
      if (old[place]?.hasAttribute('open')) element.setAttribute('open', '');
    }
    while (this.#seam.nextSibling) this.#seam.nextSibling.remove();
    focused?.focus({ preventScroll: true });
  }
}
