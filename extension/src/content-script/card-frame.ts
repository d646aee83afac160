import type { RelayChannel } from '../shared/channel.ts';
import type { CardMessage, CardMode, MetTerm, ToCardMessage } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import { loadCard } from './card-channel.ts';
import { cardFrameStyles } from './card-frame.styles.ts';
import { putAt, type Box } from './geometry.ts';
import { Ring } from './ring.ts';

/** A browser does not draw a frame that has no size. */
const heightBeforeDrawing = 320;

/** Where a card of a given height goes. */
export type Place = (height: number) => Box;

/** What the reader does in the card. */
export type CardAction = Exclude<CardMessage, { type: 'card-ready' | 'card-drawn' }>;

/**
 * The frame that holds the card. The card is a page of the extension: the web page can neither read nor restyle it.
 * The frame's host is the one element that the extension adds to the web page.
 */
export class CardFrame {
  readonly ring = new Ring();
  #host = document.createElement('plainsight-card-host');
  #frame = document.createElement('iframe');
  #card: RelayChannel<ToCardMessage, CardMessage>;
  #place: Place | undefined;
  #mode: CardMode = 'unseen';
  #term: string | undefined;
  #drawnTerm: string | undefined;
  #height = heightBeforeDrawing;

  constructor(onAction: (action: CardAction) => void, { theme }: Settings) {
    this.#frame.title = 'Plainsight: what this word means';
    this.#frame.popover = 'manual';
    this.#frame.className = theme;

    const styles = new CSSStyleSheet();
    styles.replaceSync(cardFrameStyles);
    const tree = this.#host.attachShadow({ mode: 'closed' });
    tree.adoptedStyleSheets = [styles];
    tree.append(this.ring.element, this.#frame);

    this.#card = loadCard(this.#frame);
    this.#card.onMessage((message) => {
      if (message.type === 'card-drawn') this.#onDrawn(message.termId, message.height);
      else if (message.type !== 'card-ready') onAction(message);
    });
    document.documentElement.append(this.#host);
    this.#showMode();
  }

  /** False where the page has removed the host: what was loaded in it is gone. */
  get isUsable(): boolean {
    return this.#host.isConnected;
  }

  get hasFocus(): boolean {
    return document.activeElement === this.#host;
  }

  /** Where the card is on the screen; nothing where it is not seen. */
  get box(): Box | undefined {
    return this.#mode === 'unseen' || !this.isUsable ? undefined : this.#frame.getBoundingClientRect();
  }

  /** Whether an event's target is the card, as the page around it sees it. */
  isHost(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  /** Has a card drawn that may be opened next, out of sight. */
  prepare(met: MetTerm, place: Place): void {
    if (this.#mode !== 'unseen') return;
    this.#draw(met, place);
  }

  open(met: MetTerm, place: Place, mode: CardMode, takesFocus = false): void {
    this.#draw(met, place);
    this.setMode(mode, takesFocus);
  }

  setMode(mode: CardMode, takesFocus = false): void {
    this.#mode = mode;
    this.#showMode();
    if (takesFocus) this.#frame.focus();
    this.#card.send({ type: 'set-mode', mode, takesFocus });
  }

  /** Lets a screen reader say a term, or that there is none. */
  announce(met: (MetTerm & { readonly text: string }) | undefined): void {
    // A live region speaks only in a frame that is displayed.
    this.#frame.showPopover();
    if (this.#mode === 'unseen')
      putAt(this.#frame, { left: 0, top: 0, width: 320, height: heightBeforeDrawing });
    this.#card.send(met ? { type: 'announce-term', ...met } : { type: 'announce-none' });
  }

  /** Moves an open card to where its place now is. */
  follow(): void {
    if (this.#place) putAt(this.#frame, this.#place(this.#height));
    this.ring.follow();
  }

  close(): void {
    this.#place = undefined;
    if (this.#mode === 'unseen' || !this.isUsable) return;
    this.setMode('unseen');
    if (this.hasFocus) this.#frame.blur();
  }

  remove(): void {
    this.#place = undefined;
    this.#card.end();
    this.#host.remove();
  }

  #draw(met: MetTerm, place: Place): void {
    this.#place = place;
    this.#term = met.termId;
    this.#frame.showPopover();
    putAt(this.#frame, place(this.#height));
    this.#card.send({ type: 'show-term', ...met });
  }

  #onDrawn(termId: string, height: number): void {
    this.#drawnTerm = termId;
    this.#height = height;
    if (this.#term !== termId || !this.#place) return;
    this.#showMode();
    this.follow();
  }

  #showMode(): void {
    const isSeen = this.#mode !== 'unseen' && this.#drawnTerm === this.#term;
    const isKept = this.#mode === 'pinned' || this.#mode === 'sheet';
    this.#frame.classList.toggle('waiting', !isSeen);
    this.#frame.classList.toggle('pinned', this.#mode === 'pinned');
    this.#frame.classList.toggle('sheet', this.#mode === 'sheet');
    // A card that may close at any moment is no Tab stop.
    this.#frame.tabIndex = isKept ? 0 : -1;
  }
}
