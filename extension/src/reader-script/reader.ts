import type { MarkedPage } from '../content-script/marked-page.ts';
import type { PageReader } from '../content-script/page-reader.ts';
import type { Command } from '../shared/messages.ts';
import { CardController } from './card-controller.ts';
import { listenUntil } from './listen.ts';
import { PointerReader } from './pointer-reader.ts';
import { withinReach } from './reach.ts';
import { TermWalker } from './term-walker.ts';

/** Leads a reader by pointer, touch and keyboard from a page's marks to the card. */
export class Reader implements PageReader {
  #page: MarkedPage;
  #card: CardController;
  #pointer: PointerReader;
  #walker: TermWalker;
  #shift = 0;
  #stopper = new AbortController();

  constructor(page: MarkedPage, check: () => boolean) {
    this.#page = page;
    this.#card = new CardController(page, {
      onPointerInCard: (isInCard) => this.#pointer.onPointerInCard(isInCard),
      onStep: (by) => this.#walker.step(by),
      onClose: (match) => this.#pointer.onClose(match),
    });
    const { signal } = this.#stopper;
    this.#pointer = new PointerReader(page, this.#card, signal);
    this.#walker = new TermWalker(page, this.#card);
    const listen = listenUntil(signal);
    listen('keydown', this.#onKey);
    listen('scroll', this.#onShift);
    listen('resize', this.#onShift);
    window.visualViewport?.addEventListener('resize', this.#onShift, { signal });
    // A reader who comes back from elsewhere may have turned the extension off there; an update comes at any time.
    listen('visibilitychange', check);
    listen('focus', check);
    listen('pointerover', check);
  }

  get hasTerms(): boolean {
    return withinReach(this.#page.terms.matches()).length > 0;
  }

  run(command: Command, isFromFrame: boolean): void {
    this.#card.closeBehind();
    this.#walker.run(command, isFromFrame);
  }

  jump(termId: string): void {
    this.#walker.jump(termId);
  }

  onMarksChange(): void {
    this.#walker.onMarksChange();
    this.#card.follow();
  }

  stop(): void {
    this.#stopper.abort();
    cancelAnimationFrame(this.#shift);
    this.#pointer.stop();
    this.#card.remove();
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    this.#card.closeBehind();
    if (this.#card.open) {
      this.#card.close();
      // What stands in front closes first: a dialog below the card stays for the next time.
      event.preventDefault();
    } else this.#walker.leave();
  };

  #onShift = (): void => {
    if (!this.#card.open && !this.#walker.current) return;
    cancelAnimationFrame(this.#shift);
    this.#shift = requestAnimationFrame(() => {
      if (this.#card.open && !this.#pointer.isAtCard) this.#card.close();
      this.#card.follow();
    });
  };
}
