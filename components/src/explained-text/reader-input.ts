import type { LitElement, ReactiveController } from 'lit';
import type { TermMatch } from '@plainsight/annotator';
import type { CardPanel } from './card-panel.ts';
import { HoverIntent } from './hover-intent.ts';
import { focused, tabbablesIn } from './tabbable.ts';
import { markAmong, markFocusedIn, type TermMarks } from './term-marks.ts';

/**
 * What a reader does, and what it does to the card. A pointer that rests on a term opens it, and so does the keyboard's
 * focus; a click, Enter or Space keeps it; a tap opens it as a sheet; Esc closes it at once. By pointer type, never by
 * the width of the window: one device may have mouse and touch.
 */
export class ReaderInput implements ReactiveController {
  readonly #host: LitElement;
  readonly #marks: TermMarks;
  readonly #panel: CardPanel;
  readonly #hover: HoverIntent<TermMatch>;
  #listening: AbortController | undefined;
  #pointerType = '';
  #isReturningFocus = false;

  constructor(host: LitElement, marks: TermMarks, panel: CardPanel) {
    this.#host = host;
    this.#marks = marks;
    this.#panel = panel;
    this.#hover = new HoverIntent<TermMatch>({
      shown: () => panel.shown?.match,
      card: () => panel.box,
      open: (match, point) => {
        if (!panel.isKept && marks.isThere(match)) void panel.open(match, 'hovered', point);
      },
      close: () => {
        if (panel.shown?.kind === 'hovered') panel.close();
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    const host = this.#host;
    const passive = { signal, passive: true };
    host.addEventListener('pointerover', this.#onPointer, passive);
    host.addEventListener('pointerleave', this.#onPointer, passive);
    host.addEventListener('focusin', this.#onFocus, { signal });
    host.addEventListener('focusout', this.#onBlur, { signal });
    host.addEventListener('click', this.#onClick, { signal });
    document.addEventListener('pointerdown', this.#onPress, { ...passive, capture: true });
    document.addEventListener('pointermove', this.#onMove, { ...passive, capture: true });
    document.addEventListener('pointerup', this.#onTapAnywhere, { ...passive, capture: true });
    document.addEventListener('click', this.#onTapAnywhere, { signal, capture: true });
    document.addEventListener('keydown', this.#onKey, { signal, capture: true });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#hover.stop();
  }

  /** Closes the card for a reader who has done with it. */
  dismiss = (): void => {
    const match = this.#panel.shown?.match;
    if (!match) return;
    this.#hover.dismiss(match);
    this.#quietly(() => this.#panel.close());
  };

  #onPointer = (event: PointerEvent): void => {
    const { pointerType, buttons, clientX, clientY } = event;
    if (pointerType === 'touch') return;
    const path = event.type === 'pointerleave' ? [] : event.composedPath();
    const mark = markAmong(path);
    const { element } = this.#panel;
    // A pressed button selects or drags: not a moment for a card.
    const match = mark && buttons === 0 ? this.#marks.matchOf(mark) : undefined;
    const at = element && path.includes(element) ? 'card' : match;
    this.#hover.move(at, { x: clientX, y: clientY });
  };

  /** Where a pointer goes matters everywhere, but only while a card is open. */
  #onMove = (event: PointerEvent): void => {
    if (this.#panel.shown) this.#onPointer(event);
  };

  #onFocus = ({ target }: FocusEvent): void => {
    const element = target as Element;
    if (this.#isReturningFocus || element === this.#host || !element.matches(':focus-visible')) return;
    const mark = markFocusedIn(element);
    const match = mark && this.#marks.matchOf(mark);
    if (match) void this.#panel.open(match, 'focused');
  };

  #onBlur = ({ target }: FocusEvent): void => {
    if (target !== this.#host && this.#panel.shown?.kind === 'focused') this.#panel.close();
  };

  #onPress = ({ pointerType }: PointerEvent): void => {
    this.#pointerType = pointerType;
  };

  #onClick = (event: MouseEvent): void => {
    const mark = markAmong(event.composedPath());
    if (mark?.getAttribute('role') !== 'button' && !mark?.closest('[role="button"]')) return;
    const match = this.#marks.matchOf(mark);
    if (!match) return;
    const isTap = event.detail > 0 && this.#pointerType === 'touch';
    if (this.#panel.isKept && this.#panel.shown?.match === match) this.dismiss();
    else void this.#panel.open(match, isTap ? 'sheet' : 'pinned');
  };

  /** A tap beside a sheet closes it. On an iPhone it is no click where nothing can be pressed. */
  #onTapAnywhere = (event: MouseEvent): void => {
    const { element, shown } = this.#panel;
    const path = event.composedPath();
    if (shown?.kind === 'sheet' && element && !path.includes(element) && !markAmong(path)) this.dismiss();
  };

  #onKey = (event: KeyboardEvent): void => {
    const { shown, element } = this.#panel;
    if (!shown || !element) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.dismiss();
    } else if (event.key === 'Tab' && event.composedPath().includes(element)) {
      this.#walkOut(event, element);
    }
  };

  /** Past the ends of a card the keyboard is back at its term, and goes on from there. */
  #walkOut(event: KeyboardEvent, panel: HTMLElement): void {
    const { shown } = this.#panel;
    const stops = tabbablesIn(panel);
    const active = focused(document);
    const isAtEnd = active === (event.shiftKey ? stops[0] : stops.at(-1));
    const isAtStart = event.shiftKey && active === panel;
    if (!shown || !(isAtEnd || isAtStart)) return;
    if (event.shiftKey) event.preventDefault();
    this.#quietly(() => this.#panel.returnFocus(shown.match));
  }

  #quietly(action: () => void): void {
    this.#isReturningFocus = true;
    action();
    this.#isReturningFocus = false;
  }
}
