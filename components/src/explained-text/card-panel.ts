import type { LitElement, ReactiveController } from 'lit';
import { rectsOf, type TermMatch } from '@plainsight/annotator';
import { CardOpenEvent } from './card-open-event.ts';
import { followTerm } from './place-card.ts';
import type { Box, Point } from './safe-path.ts';
import { anchorOf, lineUnder } from './term-lines.ts';
import { marksOf } from './term-marks.ts';

/**
 * `hovered` and `focused`: as long as the pointer or the focus stays. `pinned`: until the reader closes it.
 * `sheet`: the same, at the lower edge, for fingers.
 */
export type CardKind = 'hovered' | 'focused' | 'pinned' | 'sheet';

export interface ShownCard {
  readonly match: TermMatch;
  readonly kind: CardKind;
}

/** The one card of an element: opens it at a term, keeps it there, and gives the focus back when it closes. */
export class CardPanel implements ReactiveController {
  readonly #host: LitElement;
  #shown: ShownCard | undefined;
  #unfollow: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get shown(): ShownCard | undefined {
    return this.#shown;
  }

  /** Whether the reader has asked for the card, so that it stays when pointer and focus go elsewhere. */
  get isKept(): boolean {
    return this.#shown?.kind === 'pinned' || this.#shown?.kind === 'sheet';
  }

  /** Where the card is. */
  get box(): Box | undefined {
    return this.#shown && this.element?.getBoundingClientRect();
  }

  get element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.panel');
  }

  hostConnected(): void {
    document.addEventListener(CardOpenEvent.type, this.#onOtherCard);
  }

  hostDisconnected(): void {
    document.removeEventListener(CardOpenEvent.type, this.#onOtherCard);
    this.close();
  }

  /** @param point Where the pointer is, to open at that line of a term. */
  async open(match: TermMatch, kind: CardKind, point?: Point): Promise<void> {
    document.dispatchEvent(new CardOpenEvent(this));
    const { match: before, kind: kindBefore } = this.#shown ?? {};
    if (match === before && kind === kindBefore) return;
    if (before && before !== match) this.#tellMarks(before, false);
    const shown = { match, kind };
    this.#shown = shown;
    this.#tellMarks(match, true);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#shown !== shown) return;
    const panel = this.element;
    if (!panel) return;
    this.#unfollow?.();
    this.#unfollow = undefined;
    if (!panel.matches(':popover-open')) panel.showPopover();
    if (kind === 'sheet') {
      // A sheet stands where its style says.
      panel.removeAttribute('style');
      panel.focus({ preventScroll: true });
    } else {
      this.#follow(panel, shown, point);
    }
  }

  /** Closes the card. Where the focus was in it, the term has it again. */
  close(): void {
    const shown = this.#shown;
    if (!shown) return;
    const panel = this.element;
    const hadFocus = panel?.contains(this.#host.shadowRoot?.activeElement ?? null) ?? false;
    this.#shown = undefined;
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#tellMarks(shown.match, false);
    if (panel?.isConnected && panel.matches(':popover-open')) panel.hidePopover();
    if (hadFocus) this.returnFocus(shown.match);
    this.#host.requestUpdate();
  }

  /** Gives the focus to a term. */
  returnFocus(match: TermMatch): void {
    marksOf(match)[0]?.focus({ preventScroll: true });
  }

  #follow(panel: HTMLElement, shown: ShownCard, point: Point | undefined): void {
    const { match } = shown;
    panel.style.visibility = 'hidden';
    const line = lineUnder(rectsOf(match), point);
    this.#unfollow = followTerm(
      () => anchorOf(rectsOf(match), line),
      panel,
      (isSeen) => {
        if (this.#shown !== shown) return;
        const isFirst = panel.style.visibility !== '';
        panel.style.visibility = '';
        if (isFirst && this.isKept) panel.focus({ preventScroll: true });
        if (!isSeen && !this.isKept) this.close();
      },
    );
  }

  #tellMarks(match: TermMatch, isOpen: boolean): void {
    for (const mark of marksOf(match)) {
      if (mark.hasAttribute('aria-expanded')) mark.setAttribute('aria-expanded', String(isOpen));
    }
  }

  #onOtherCard = (event: Event): void => {
    if ((event as CardOpenEvent).opener !== this) this.close();
  };
}
