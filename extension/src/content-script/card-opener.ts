import { rectsOf, type Annotation, type TermMatch } from '@plainsight/annotator';
import { CardFrame } from './card-frame.ts';
import { CurrentMark } from './current-mark.ts';
import { placeCard, placeSheet, type Box } from './place-card.ts';

const restingTime = 300;
const graceTime = 300;

interface Point {
  readonly x: number;
  readonly y: number;
}

const windowSize = (): { width: number; height: number } => ({
  width: document.documentElement.clientWidth,
  height: window.innerHeight,
});

/** Whether a point is in a box, or no farther from it than `margin`. */
const holds = ({ left, top, width, height }: Box, { x, y }: Point, margin = 0): boolean =>
  x >= left - margin && x <= left + width + margin && y >= top - margin && y <= top + height + margin;

/**
 * Opens the card when the pointer rests on a term or a finger taps one, and closes it when the reader has gone
 * elsewhere: a while after the pointer has left both term and card, at once on Esc, a tap beside it or scrolling.
 */
export class CardOpener {
  #annotation: Annotation;
  #currentMark = new CurrentMark();
  #frame: CardFrame | undefined;
  #shown: TermMatch | undefined;
  #next: { readonly match: TermMatch; readonly timer: number } | undefined;
  /** What Esc has closed stays closed until the pointer has left it. */
  #dismissed: TermMatch | undefined;
  #closing: number | undefined;
  #hitTest: number | undefined;
  #point: Point = { x: 0, y: 0 };
  #isInCard = false;
  #stopper = new AbortController();

  constructor(annotation: Annotation) {
    this.#annotation = annotation;
    const { signal } = this.#stopper;
    const options = { capture: true, passive: true, signal };
    window.addEventListener('pointermove', this.#onPointer, options);
    window.addEventListener('pointerover', this.#onPointer, options);
    document.documentElement.addEventListener('pointerleave', this.#onPointerGone, { signal });
    window.addEventListener('click', this.#onTap, options);
    window.addEventListener('keydown', this.#onKey, options);
    window.addEventListener('scroll', this.#onShift, options);
    window.addEventListener('resize', this.#onShift, options);
  }

  /** Keeps an open card at its term after the page has changed. */
  follow(): void {
    if (!this.#shown) return;
    if (rectsOf(this.#shown).length === 0) this.#close();
    else this.#frame?.follow();
  }

  stop(): void {
    this.#stopper.abort();
    if (this.#hitTest !== undefined) cancelAnimationFrame(this.#hitTest);
    this.#dismiss();
    this.#frame?.remove();
  }

  #onPointer = ({ target, pointerType, buttons, clientX, clientY }: PointerEvent): void => {
    if (pointerType === 'touch' || this.#frame?.isHost(target)) return;
    // Where the page has moved under a pointer that rests, the reader has done nothing.
    if (clientX === this.#point.x && clientY === this.#point.y) return;
    this.#isInCard = false;
    this.#point = { x: clientX, y: clientY };
    if (this.#hitTest !== undefined) return;
    this.#hitTest = requestAnimationFrame(() => {
      this.#hitTest = undefined;
      // A pressed button selects or drags: not a moment for a card.
      if (!this.#isInCard) this.#onRest(buttons === 0 ? this.#termAtPoint() : undefined);
    });
  };

  #onRest(match: TermMatch | undefined): void {
    if (match && match === this.#dismissed) return;
    this.#dismissed = undefined;
    if (match && match === this.#shown) {
      this.#stay();
      return;
    }
    if (match && match !== this.#next?.match) {
      this.#forgetNext();
      const timer = window.setTimeout(() => this.#open(match), restingTime);
      this.#next = { match, timer };
    }
    if (!match) this.#forgetNext();
    this.#closeSoon();
  }

  #onPointerGone = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'touch') return;
    this.#forgetNext();
    this.#closeSoon();
  };

  #onTap = ({ pointerType, clientX, clientY }: PointerEvent): void => {
    if (pointerType !== 'touch') return;
    this.#point = { x: clientX, y: clientY };
    const match = this.#termAtPoint();
    if (match) this.#openSheet(match);
    else this.#dismiss();
  };

  #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#dismiss();
  };

  /** The page has moved under the pointer. */
  #onShift = (): void => {
    if (!this.#shown) return;
    if (this.#isInCard || this.#isNearPoint(this.#shown)) this.follow();
    else this.#dismiss();
  };

  #termAtPoint(): TermMatch | undefined {
    return this.#annotation.termAt(this.#point.x, this.#point.y);
  }

  #isNearPoint(match: TermMatch): boolean {
    return rectsOf(match).some((line) => holds(line, this.#point, line.height));
  }

  #open(match: TermMatch): void {
    this.#next = undefined;
    // Many pages lift a little what is hovered. What has gone farther is no longer pointed at.
    if (!this.#isNearPoint(match)) return;
    const point = this.#point;
    const line = rectsOf(match).findIndex((box) => holds(box, point));
    this.#show(match, false, (height) => {
      const lines = rectsOf(match);
      const pointed = lines[line] ?? lines[0] ?? new DOMRect(point.x, point.y);
      return placeCard(pointed, lines, height, windowSize());
    });
  }

  #openSheet(match: TermMatch): void {
    this.#show(match, true, (height) => placeSheet(height, windowSize()));
  }

  #show(match: TermMatch, isSheet: boolean, place: (height: number) => Box): void {
    this.#stay();
    this.#shown = match;
    this.#currentMark.show(match);
    this.#readyFrame().open(match.termId, place, isSheet);
  }

  #readyFrame(): CardFrame {
    if (this.#frame?.isUsable) return this.#frame;
    this.#frame?.remove();
    this.#frame = new CardFrame({
      onPointer: (isInCard) => {
        this.#isInCard = isInCard;
        if (isInCard) this.#stay();
        else this.#closeSoon();
      },
      onEscape: this.#dismiss,
    });
    return this.#frame;
  }

  #stay(): void {
    this.#forgetNext();
    clearTimeout(this.#closing);
    this.#closing = undefined;
  }

  #forgetNext(): void {
    clearTimeout(this.#next?.timer);
    this.#next = undefined;
  }

  #closeSoon(): void {
    if (this.#shown) this.#closing ??= window.setTimeout(this.#close, graceTime);
  }

  #close = (): void => {
    clearTimeout(this.#closing);
    this.#closing = undefined;
    this.#isInCard = false;
    this.#shown = undefined;
    this.#currentMark.clear();
    this.#frame?.close();
  };

  #dismiss = (): void => {
    this.#dismissed = this.#shown;
    this.#forgetNext();
    this.#close();
  };
}
