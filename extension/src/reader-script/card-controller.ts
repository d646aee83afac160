import { rectsOf, type TermMatch } from '@plainsight/annotator';
import type { MarkedPage } from '../content-script/marked-page.ts';
import type { CardMode } from '../shared/messages.ts';
import { CardFrame, type CardAction, type Place } from './card-frame.ts';
import { showCurrent } from './current-mark.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { windowSize, type Box } from './geometry.ts';
import { metTerm } from './met-term.ts';
import { placeCard, placeSheet, tallestSheet } from './place-card.ts';
import { frontDialog } from './reach.ts';

/** How far a sheet is drawn down to be put away. */
const farEnough = 80;

/** How an open card stands. */
type OpenMode = Exclude<CardMode, 'unseen'>;

interface OpenCard {
  readonly match: TermMatch;
  readonly mode: OpenMode;
  readonly place: Place;
}

/** Where the card's element goes, so that it can be pointed at and focused. */
const home = (): Element => frontDialog() ?? document.documentElement;

/** Moves the page up where the sheet would cover the term. */
function keepClearOfSheet(match: TermMatch): void {
  const lowest = Math.max(...rectsOf(match).map(({ bottom }) => bottom));
  const clear = windowSize().height * (1 - tallestSheet) - 8;
  if (lowest > clear) window.scrollBy({ top: lowest - clear, behavior: 'instant' });
}

/** What readers of other devices want to know of the card. */
export interface CardListener {
  onPointerInCard(isInCard: boolean): void;
  onStep(by: number): void;
  onClose(match: TermMatch): void;
}

/** The one card of a page: what it shows, how it stands, and where the focus goes when it closes. */
export class CardController {
  #page: MarkedPage;
  #listener: CardListener;
  #frame: CardFrame | undefined;
  #open: OpenCard | undefined;
  #focus = new FocusKeeper();
  #dragged = 0;

  constructor(page: MarkedPage, listener: CardListener) {
    this.#page = page;
    this.#listener = listener;
  }

  get open(): OpenCard | undefined {
    return this.#open;
  }

  get box(): Box | undefined {
    return this.#frame?.box;
  }

  isHost(target: EventTarget | undefined): boolean {
    return this.#frame?.isHost(target) === true;
  }

  /** The frame, loaded when it is wanted for the first time, and again where the page has removed or covered it. */
  readyFrame(): CardFrame {
    const parent = home();
    if (this.#frame?.isIn(parent)) return this.#frame;
    this.#frame?.remove();
    this.#frame = new CardFrame(parent, (action) => this.#onAction(action), this.#page.settings);
    // Chromium keeps no page for the way back that has a frame of an extension in it.
    window.addEventListener('beforeunload', this.#onUnload);
    return this.#frame;
  }

  /** Has the card of a term drawn out of sight, since it may soon be opened. */
  prepare(match: TermMatch): void {
    if (!this.#open) this.readyFrame().draw(metTerm(this.#page, match), this.#placeFor(match, 'hover'));
  }

  /**
   * Opens the card of a term, or has an open one stand in another way.
   * @param takesFocus Whether the focus goes into it, where it was not in the card of another term.
   * @param line Which of the term's lines the reader points at.
   */
  openCard(match: TermMatch, mode: OpenMode, takesFocus = false, line?: number): void {
    const frame = this.readyFrame();
    const open = this.#open;
    const { hasFocus } = frame;
    if (!hasFocus && (takesFocus || !open)) this.#focus.remember();
    const isSame = match === open?.match && mode !== 'sheet' && line === undefined;
    const place = isSame ? open.place : this.#placeFor(match, mode, line);
    this.#open = { match, mode, place };
    showCurrent(this.#page.highlight, match);
    frame.draw(metTerm(this.#page, match), place);
    frame.setMode(mode, takesFocus || (hasFocus && !isSame && mode !== 'sheet'));
  }

  /** Keeps an open card open until the reader closes it. */
  pin(): void {
    if (this.#open?.mode === 'hover') this.openCard(this.#open.match, 'pinned');
  }

  close(): void {
    const open = this.#open;
    if (!open) return;
    const hadFocus = this.#frame?.hasFocus === true;
    this.#open = undefined;
    showCurrent(this.#page.highlight, undefined);
    this.#frame?.close();
    if (hadFocus) this.#focus.giveBack(open.match);
    this.#listener.onClose(open.match);
  }

  /** Closes a card that a dialog has come in front of. */
  closeBehind(): void {
    if (!this.#frame?.isIn(home())) this.close();
  }

  /** Keeps card and ring at their terms after the page has moved or changed. */
  follow(): void {
    if (this.#open && (rectsOf(this.#open.match).length === 0 || !this.#frame?.isUsable)) this.close();
    this.#frame?.follow();
  }

  hideRing(): void {
    this.#frame?.ring.hide();
  }

  remove(): void {
    window.removeEventListener('beforeunload', this.#onUnload);
    this.close();
    this.#frame?.remove();
    this.#frame = undefined;
  }

  #onUnload = (): void => this.remove();

  #placeFor(match: TermMatch, mode: OpenMode, line = 0): Place {
    if (mode === 'sheet') {
      keepClearOfSheet(match);
      this.#dragged = 0;
      return (height) => placeSheet(height, windowSize(), this.#dragged);
    }
    const scale = this.#page.settings.textSize / 100;
    let last: Box = { left: 0, top: 0, width: 0, height: 0 };
    return (height) => {
      const lines = rectsOf(match);
      last = lines[line] ?? lines[0] ?? last;
      return placeCard(last, lines.length > 0 ? lines : [last], height, windowSize(), scale);
    };
  }

  #onAction(action: CardAction): void {
    switch (action.type) {
      case 'pointer-moved':
        this.#listener.onPointerInCard(action.isInCard);
        break;
      case 'step':
        this.#listener.onStep(action.by);
        break;
      case 'pin-card':
        this.pin();
        break;
      case 'close-card':
        this.close();
        break;
      case 'drag-sheet':
        this.#drag(action.by, action.isDone);
    }
  }

  #drag(by: number, isDone: boolean): void {
    if (this.#open?.mode !== 'sheet') return;
    if (isDone && by > farEnough) {
      this.close();
      return;
    }
    this.#dragged = isDone ? 0 : by;
    this.#frame?.follow();
  }
}
