import { rectsOf, type TermMatch } from '@plainsight/annotator';
import type { MarkedPage } from '../content-script/marked-page.ts';
import { tell } from '../shared/browser.ts';
import type { Command } from '../shared/messages.ts';
import type { CardController } from './card-controller.ts';
import { putCaretAt, takeFocus } from './focus-keeper.ts';
import { metTerm } from './met-term.ts';
import { frontDialog, withinReach } from './reach.ts';

function isInView(match: TermMatch): boolean {
  const [line] = rectsOf(match);
  return line !== undefined && line.bottom > 0 && line.top < window.innerHeight;
}

function bringIntoView(match: TermMatch): void {
  match.startNode.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const [line] = rectsOf(match);
  // A paragraph may be taller than the window.
  if (line && (line.top < 0 || line.bottom > window.innerHeight)) {
    window.scrollBy({ top: line.top - window.innerHeight / 2, behavior: 'instant' });
  }
}

/** Whether a dialog is open that holds no frame: a walk that has begun in it goes on in it. */
function isShutIn(): boolean {
  const dialog = frontDialog();
  return dialog !== undefined && !dialog.querySelector('iframe');
}

/** Leads the reader from term to term by the keyboard: each gets a ring, and is said with its sentence. */
export class TermWalker {
  #page: MarkedPage;
  #card: CardController;
  #current: TermMatch | undefined;

  constructor(page: MarkedPage, card: CardController) {
    this.#page = page;
    this.#card = card;
  }

  get current(): TermMatch | undefined {
    return this.#current;
  }

  /** @param isFromFrame Whether a walk comes here from another frame, and so begins at one end of this one. */
  run(command: Command, isFromFrame: boolean): void {
    if (isFromFrame) takeFocus();
    if (command === 'open-card') this.#openOrClose(isFromFrame);
    else this.step(command === 'next-term' ? 1 : -1, isFromFrame);
  }

  /** Goes to the next term or the one before. A card that is kept goes round its page; a walk goes on in the next frame. */
  step(by: number, isFromFrame = false): void {
    const { open } = this.#card;
    const isKept = open !== undefined && open.mode !== 'hover';
    const match = this.#beside(open?.match ?? this.#current, by, isKept || isShutIn(), isFromFrame);
    if (match) this.#goTo(match);
    else this.#walkOn(by > 0 ? 'next-term' : 'previous-term', isFromFrame);
  }

  /** Goes to the next place where a term stands, and lets the reader read on from there. */
  jump(termId: string): void {
    const matches = withinReach(this.#page.terms.matches()).filter((match) => match.termId === termId);
    const place = this.#current ? matches.indexOf(this.#current) : -1;
    const match = matches[(place + 1) % matches.length];
    takeFocus();
    this.#card.close();
    if (!match) {
      this.#card.readyFrame().announce('term');
      return;
    }
    this.#goTo(match);
    putCaretAt(match);
  }

  /** Takes the ring away; false where there was none. */
  leave(): boolean {
    if (!this.#current) return false;
    this.#current = undefined;
    this.#card.hideRing();
    return true;
  }

  /** Called after marks have come or gone. */
  onMarksChange(): void {
    if (this.#current && !this.#page.terms.matches().includes(this.#current)) this.leave();
  }

  #openOrClose(isFromFrame: boolean): void {
    const { open } = this.#card;
    if (open && open.mode !== 'hover') {
      this.#card.close();
      return;
    }
    const [current] = withinReach(this.#current ? [this.#current] : []);
    const match = open?.match ?? current ?? this.#beside(undefined, 1, false, isFromFrame);
    if (match) {
      this.#ringAt(match);
      this.#card.openCard(match, 'pinned', true);
    } else {
      this.#walkOn('open-card', isFromFrame);
    }
  }

  /** Leaves it to another frame; where there is none, the reader is told so. */
  #walkOn(command: Command, isFromFrame: boolean): void {
    if (isFromFrame || isShutIn()) {
      this.#card.readyFrame().announce(frontDialog() ? 'dialog' : 'page');
      return;
    }
    this.leave();
    this.#card.close();
    void tell({ type: 'walk-on', command });
  }

  #goTo(match: TermMatch): void {
    this.#ringAt(match);
    const { open } = this.#card;
    if (open && open.mode !== 'hover') this.#card.openCard(match, open.mode);
    else this.#card.close();
    this.#card.readyFrame().announce(metTerm(this.#page, match));
  }

  #ringAt(match: TermMatch): void {
    this.#current = match;
    bringIntoView(match);
    this.#card.readyFrame().ring.show(match);
  }

  /**
   * The term before or after another; where there is no other, the one nearest to what the reader sees.
   * @param goesRound Whether the first comes after the last.
   * @param isAtEnd Whether to begin at one end instead.
   */
  #beside(
    match: TermMatch | undefined,
    by: number,
    goesRound: boolean,
    isAtEnd: boolean,
  ): TermMatch | undefined {
    const matches = this.#page.terms.matches();
    const ordered = by > 0 ? matches : matches.toReversed();
    const at = match ? ordered.indexOf(match) : -1;
    const ahead = withinReach([...ordered.slice(at + 1), ...(goesRound ? ordered.slice(0, at + 1) : [])]);
    return (at < 0 && !isAtEnd ? ahead.find(isInView) : undefined) ?? ahead[0];
  }
}
