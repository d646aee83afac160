import { rectsOf, type TermMatch } from '@plainsight/annotator';
import type { MarkedPage } from '../content-script/marked-page.ts';
import type { CardController } from './card-controller.ts';
import { holds, isOnTheWay, type Point } from './geometry.ts';
import { listenUntil } from './listen.ts';
import { isPressable } from './is-pressable.ts';

const graceTime = 300;

const keyNames = { alt: 'Alt', ctrl: 'Control', shift: 'Shift' } as const;

const isNear = (match: TermMatch, point: Point): boolean =>
  rectsOf(match).some((line) => holds(line, point, line.height));

/**
 * Opens the card when a mouse or pen rests on a term, keeps it on a click and closes it a while after the pointer has
 * left; a finger's tap opens it as a sheet.
 */
export class PointerReader {
  #page: MarkedPage;
  #card: CardController;
  #next: { readonly match: TermMatch; readonly timer: number } | undefined;
  /** What Esc has closed stays closed until the pointer has left it. */
  #dismissed: TermMatch | undefined;
  #closing: number | undefined;
  #hitTest = 0;
  #point: Point = { x: -1, y: -1 };
  /** Where the pointer last was on the term whose card is open. */
  #leftAt: Point | undefined;
  #isInCard = false;

  /** @param signal Ends the listening. */
  constructor(page: MarkedPage, card: CardController, signal: AbortSignal) {
    this.#page = page;
    this.#card = card;
    const listen = listenUntil(signal);
    listen('pointermove', this.#onPointer);
    listen('pointerover', this.#onPointer);
    listen('click', this.#onClick);
    listen('keydown', this.#onKey);
    document.documentElement.addEventListener('pointerleave', this.#onPointerGone, { signal });
  }

  /** The pointer is in the card, or has left it. */
  onPointerInCard(isInCard: boolean): void {
    this.#isInCard = isInCard;
    if (isInCard) this.#stay();
    else this.#closeSoon();
  }

  /** The page has moved under the pointer: false where the open card has nothing to do with it any longer. */
  get isAtCard(): boolean {
    const { open } = this.#card;
    return open !== undefined && (open.mode !== 'hover' || this.#isInCard || isNear(open.match, this.#point));
  }

  /** @param match The term whose card has been closed. */
  onClose(match: TermMatch): void {
    this.#dismissed = isNear(match, this.#point) ? match : undefined;
    this.#isInCard = false;
    this.#stay();
  }

  stop(): void {
    cancelAnimationFrame(this.#hitTest);
    this.#stay();
  }

  #onPointer = (event: PointerEvent): void => {
    const { pointerType, clientX, clientY } = event;
    if (pointerType === 'touch') return;
    if (this.#card.isHost(event.composedPath()[0])) {
      this.onPointerInCard(true);
      return;
    }
    // Where the page has moved under a pointer that rests, the reader has done nothing.
    if (clientX === this.#point.x && clientY === this.#point.y) return;
    this.#isInCard = false;
    this.#point = { x: clientX, y: clientY };
    this.#look(event);
  };

  /** Finds out once a frame what is pointed at. */
  #look(event: PointerEvent | KeyboardEvent): void {
    const { key } = this.#page.settings;
    const isKeyHeld = key === 'none' || event.getModifierState(keyNames[key]);
    // A pressed button selects or drags: not a moment for a card.
    const isPressed = 'buttons' in event && event.buttons !== 0;
    cancelAnimationFrame(this.#hitTest);
    this.#hitTest = requestAnimationFrame(() => {
      if (!this.#isInCard) this.#onRest(isPressed ? undefined : this.#termAtPoint(), isKeyHeld);
    });
  }

  #onRest(match: TermMatch | undefined, isKeyHeld: boolean): void {
    const { open } = this.#card;
    if (match && match === open?.match) {
      this.#leftAt = this.#point;
      this.#stay();
      return;
    }
    if (match && match === this.#dismissed) return;
    this.#dismissed = undefined;
    if (open && open.mode !== 'hover') return;
    if (match && isKeyHeld) this.#openSoon(match);
    else this.#forgetNext();
    const { box } = this.#card;
    if (box && this.#leftAt && isOnTheWay(this.#leftAt, box, this.#point)) this.#forgetClosing();
    else this.#closeSoon();
  }

  #openSoon(match: TermMatch): void {
    if (match === this.#next?.match) return;
    this.#forgetNext();
    const timer = window.setTimeout(() => this.#open(match), this.#page.settings.delay);
    this.#next = { match, timer };
    this.#card.prepare(match);
  }

  #onPointerGone = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'touch' || this.#isInCard) return;
    this.#forgetNext();
    this.#closeSoon();
  };

  #onClick = (event: PointerEvent): void => {
    const { pointerType, clientX, clientY } = event;
    // A click without a pointer is a key's, or a script's.
    if (!pointerType || this.#card.isHost(event.composedPath()[0])) return;
    this.#point = { x: clientX, y: clientY };
    const match = this.#termAtPoint();
    if (!match) this.#card.close();
    else if (isPressable(match)) return;
    else if (pointerType === 'touch') this.#card.openCard(match, 'sheet');
    else if (match === this.#card.open?.match) this.#card.pin();
    else if (getSelection()?.isCollapsed !== false) this.#open(match, 'pinned');
  };

  #onKey = (event: KeyboardEvent): void => {
    const { key } = this.#page.settings;
    if (key !== 'none' && event.key === keyNames[key] && !event.repeat) this.#look(event);
  };

  #termAtPoint(): TermMatch | undefined {
    return this.#page.terms.termAt(this.#point.x, this.#point.y);
  }

  #open(match: TermMatch, mode: 'hover' | 'pinned' = 'hover'): void {
    this.#stay();
    // Many pages lift a little what is hovered. What has gone farther is no longer pointed at.
    if (!isNear(match, this.#point)) return;
    this.#leftAt = this.#point;
    this.#dismissed = undefined;
    const line = rectsOf(match).findIndex((box) => holds(box, this.#point));
    this.#card.openCard(match, mode, false, Math.max(0, line));
  }

  #stay(): void {
    this.#forgetNext();
    this.#forgetClosing();
  }

  #forgetNext(): void {
    clearTimeout(this.#next?.timer);
    this.#next = undefined;
  }

  #forgetClosing(): void {
    clearTimeout(this.#closing);
    this.#closing = undefined;
  }

  #closeSoon(): void {
    if (this.#card.open?.mode !== 'hover') return;
    this.#closing ??= window.setTimeout(() => {
      this.#closing = undefined;
      // The pointer has gone elsewhere, perhaps to the next term: nothing was refused.
      const next = this.#next;
      this.#next = undefined;
      this.#card.close();
      this.#next = next;
      this.#dismissed = undefined;
      if (next) this.#card.prepare(next.match);
    }, graceTime);
  }
}
