import type { Channel } from '../shared/channel.ts';
import type { CardMessage, ShowMessage } from '../shared/messages.ts';
import { loadCard } from './card-channel.ts';
import { cardFrameStyles } from './card-frame.styles.ts';
import type { Box } from './place-card.ts';

/** A browser does not draw a frame that has no size. */
const heightBeforeDrawing = 320;

/** Where a card of a given height goes. */
export type Place = (height: number) => Box;

interface CardEvents {
  onPointer(isInCard: boolean): void;
  onEscape(): void;
}

/**
 * The frame that holds the card. The card is a page of the extension: the web page can neither read nor restyle it.
 * The frame's host is the one element that the extension adds to the web page.
 */
export class CardFrame {
  #host = document.createElement('plainsight-card-host');
  #frame = document.createElement('iframe');
  #card: Channel<ShowMessage, CardMessage>;
  #shown: { readonly termId: string; readonly place: Place } | undefined;
  #height = heightBeforeDrawing;

  constructor(events: CardEvents) {
    this.#frame.title = 'Plainsight: what this word means';
    this.#frame.tabIndex = -1;
    this.#frame.popover = 'manual';

    const styles = new CSSStyleSheet();
    styles.replaceSync(cardFrameStyles);
    const tree = this.#host.attachShadow({ mode: 'closed' });
    tree.adoptedStyleSheets = [styles];
    tree.append(this.#frame);

    this.#card = loadCard(this.#frame);
    this.#card.onMessage((message) => this.#onMessage(message, events));
    document.documentElement.append(this.#host);
  }

  /** False where the page has removed the host: what was loaded in it is gone. */
  get isUsable(): boolean {
    return this.#host.isConnected;
  }

  /** Whether an event's target is the card, as the page around it sees it. */
  isHost(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  open(termId: string, place: Place, isSheet: boolean): void {
    this.#shown = { termId, place };
    this.#frame.classList.add('waiting');
    this.#frame.classList.toggle('sheet', isSheet);
    this.#frame.showPopover();
    this.#move(place(this.#height));
    this.#card.send({ type: 'show-term', termId });
  }

  /** Moves an open card to where its place now is. */
  follow(): void {
    if (this.#shown) this.#move(this.#shown.place(this.#height));
  }

  close(): void {
    this.#shown = undefined;
    if (this.#host.isConnected) this.#frame.hidePopover();
  }

  remove(): void {
    this.#shown = undefined;
    this.#host.remove();
  }

  #onMessage(message: CardMessage, { onPointer, onEscape }: CardEvents): void {
    if (message.type === 'card-drawn') this.#onDrawn(message.termId, message.height);
    else if (message.type === 'close-card') onEscape();
    else onPointer(message.isInCard);
  }

  #onDrawn(termId: string, height: number): void {
    if (this.#shown?.termId !== termId) return;
    this.#height = height;
    this.follow();
    this.#frame.classList.remove('waiting');
  }

  #move({ left, top, width, height }: Box): void {
    Object.assign(this.#frame.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }
}
