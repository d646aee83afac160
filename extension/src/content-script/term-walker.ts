import { rectsOf, type TermMatch } from '@plainsight/annotator';
import type { Command } from '../shared/messages.ts';
import type { CardController } from './card-controller.ts';
import { putCaretAt } from './focus-keeper.ts';
import { metTerm, type MarkedPage } from './marked-page.ts';

const isDrawn = (match: TermMatch): boolean => rectsOf(match).length > 0;

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

  run(command: Command): void {
    if (command === 'open-card') this.#openOrClose();
    else this.step(command === 'next-term' ? 1 : -1);
  }

  step(by: number): void {
    const match = this.#beside(this.#card.open?.match ?? this.#current, by);
    if (match) this.#goTo(match);
    else this.#card.readyFrame().announce(undefined);
  }

  /** Goes to the next place where a term stands, and lets the reader read on from there. */
  jump(termId: string): void {
    const matches = this.#page.terms.matches().filter((match) => match.termId === termId && isDrawn(match));
    const place = this.#current ? matches.indexOf(this.#current) : -1;
    const match = matches[(place + 1) % matches.length];
    if (!match) return;
    this.#card.close();
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

  #openOrClose(): void {
    const { open } = this.#card;
    if (open?.mode === 'hover') {
      this.#ringAt(open.match);
      this.#card.openWithFocus(open.match);
    } else if (open) {
      this.#card.close();
    } else {
      const match = this.#current ?? this.#beside(undefined, 1);
      if (!match) {
        this.#card.readyFrame().announce(undefined);
        return;
      }
      this.#ringAt(match);
      this.#card.openWithFocus(match);
    }
  }

  #goTo(match: TermMatch): void {
    this.#ringAt(match);
    const { open } = this.#card;
    if (open?.mode === 'sheet') this.#card.openSheet(match);
    else if (open?.mode === 'pinned') this.#card.openCard(match, 'pinned');
    else this.#card.close();
    this.#card.readyFrame().announce({ ...metTerm(this.#page, match), text: match.text });
  }

  #ringAt(match: TermMatch): void {
    this.#current = match;
    bringIntoView(match);
    this.#card.readyFrame().ring.show(() => rectsOf(match));
  }

  /** The term before or after another; where there is no other, the one nearest to what the reader sees. */
  #beside(match: TermMatch | undefined, by: number): TermMatch | undefined {
    const matches = this.#page.terms.matches();
    const { length } = matches;
    const at = match ? matches.indexOf(match) : -1;
    if (at === -1) {
      const ordered = by > 0 ? matches : matches.toReversed();
      return ordered.find(isInView) ?? ordered.find(isDrawn);
    }
    for (let step = 1; step <= length; step += 1) {
      const next = matches[(at + by * step + length * step) % length];
      if (next && isDrawn(next)) return next;
    }
    return undefined;
  }
}
