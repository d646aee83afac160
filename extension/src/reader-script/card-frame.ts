import { browser } from '../shared/browser.ts';
import { relayChannel } from '../shared/channel.ts';
import type { CardMessage, CardMode, MetTerm, NoTerm, ToCardMessage } from '../shared/messages.ts';
import type { PageSettings } from '../shared/settings.ts';
import { cardFrameStyles } from './card-frame.styles.ts';
import { putAt, type Box } from './geometry.ts';
import { Ring } from './ring.ts';
import { focusedElement } from './seen-through.ts';

/** A browser does not draw a frame that has no size. */
const heightBeforeDrawing = 320;

/** Where a card of a given height goes. */
export type Place = (height: number) => Box;

/** What the reader does in the card. */
export type CardAction = Exclude<CardMessage, { type: 'card-ready' | 'card-drawn' }>;

/** By this token, for one use, the card and the page around it find each other. */
const newToken = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/**
 * The frame that holds the card. The card is a page of the extension: the web page can neither read nor restyle it.
 * The frame's host is the one element that the extension adds to the web page.
 */
export class CardFrame {
  readonly ring = new Ring();
  #host = document.createElement('plainsight-card-host');
  #frame = document.createElement('iframe');
  #card;
  #onReady = (): void => undefined;
  #ready = new Promise<void>((resolve) => (this.#onReady = resolve));
  #place: Place | undefined;
  #mode: CardMode = 'unseen';
  #term: string | undefined;
  #drawnTerm: string | undefined;
  #height = heightBeforeDrawing;

  constructor(parent: Element, onAction: (action: CardAction) => void, { theme }: PageSettings) {
    const frame = this.#frame;
    frame.title = 'Plainsight: what this word means';
    frame.popover = 'manual';
    frame.style.colorScheme = theme === 'system' ? 'light dark' : theme;

    const styles = new CSSStyleSheet();
    styles.replaceSync(cardFrameStyles);
    const tree = this.#host.attachShadow({ mode: 'closed' });
    tree.adoptedStyleSheets = [styles];
    tree.append(this.ring.element, frame);

    const token = newToken();
    this.#card = relayChannel('page', token, (message) => {
      if (message.type === 'card-ready') this.#onReady();
      else if (message.type === 'card-drawn') this.#onDrawn(message.termId, message.height);
      else onAction(message);
    });
    frame.src = `${browser.runtime.getURL('card.html')}#${token}`;
    parent.append(this.#host);
    this.#showMode();
  }

  /** False where the page has removed the host: what was loaded in it is gone. */
  get isUsable(): boolean {
    return this.#host.isConnected;
  }

  isIn(parent: Element): boolean {
    return this.#host.parentNode === parent;
  }

  get hasFocus(): boolean {
    return this.isHost(focusedElement());
  }

  /** Where the card is on the screen; nothing where it is not seen. */
  get box(): Box | undefined {
    return this.#mode === 'unseen' || !this.isUsable ? undefined : this.#frame.getBoundingClientRect();
  }

  /** Whether an element is the card, as the page around it sees it. */
  isHost(target: EventTarget | null | undefined): boolean {
    return target === this.#host;
  }

  /** Has a card drawn, out of sight until it is opened. */
  draw(met: MetTerm, place: Place): void {
    this.#place = place;
    this.#term = met.termId;
    // What the page has opened since, a dialog or a popover, is in front of a frame that was shown before.
    if (this.#mode === 'unseen') this.#frame.hidePopover();
    this.#frame.showPopover();
    this.follow();
    this.#send({ type: 'show-term', met });
  }

  setMode(mode: CardMode, takesFocus = false): void {
    this.#mode = mode;
    this.#showMode();
    if (takesFocus) this.#frame.focus();
    this.#send({ type: 'set-mode', mode, takesFocus });
  }

  /** Lets a screen reader say a term, or why there is none. */
  announce(said: MetTerm | NoTerm): void {
    // A live region speaks only in a frame that is displayed.
    this.#frame.showPopover();
    if (this.#mode === 'unseen')
      putAt(this.#frame, { left: 0, top: 0, width: 320, height: heightBeforeDrawing });
    this.#send(
      typeof said === 'string' ? { type: 'announce-none', why: said } : { type: 'announce-term', met: said },
    );
  }

  /** Moves an open card to where its place now is. */
  follow(): void {
    if (this.#place) putAt(this.#frame, this.#place(this.#height));
    this.ring.follow();
  }

  close(): void {
    this.#place = undefined;
    this.setMode('unseen');
    if (this.hasFocus) this.#frame.blur();
  }

  remove(): void {
    this.#card.end();
    this.#host.remove();
  }

  /** What is said before the card is there waits for it. */
  #send(message: ToCardMessage): void {
    void this.#ready.then(() => this.#card.send(message));
  }

  #onDrawn(termId: string, height: number): void {
    this.#drawnTerm = termId;
    this.#height = height;
    if (this.#term !== termId || !this.#place) return;
    this.#showMode();
    this.follow();
  }

  #showMode(): void {
    const mode = this.#mode;
    this.#frame.className = this.#drawnTerm === this.#term ? mode : `${mode} waiting`;
    // A card that may close at any moment is no Tab stop.
    this.#frame.tabIndex = mode === 'pinned' || mode === 'sheet' ? 0 : -1;
  }
}
