import { annotate, compileTerms, type Annotation, type TermSpec } from '@plainsight/annotator';
import type { PageMessage, PageState, PopupMessage } from '../shared/messages.ts';
import { onPopupCall, type ToPopup } from '../shared/popup-channel.ts';
import { CardOpener } from './card-opener.ts';
import { writtenForms } from './written-forms.ts';

const readableTypes = new Set(['text/html', 'application/xhtml+xml']);

interface Marks {
  readonly annotation: Annotation;
  readonly opener: CardOpener;
  settled: boolean;
}

/** The marks of one page, from the first opening of the popup until the page is left. */
export class PageSession {
  #marks: Marks | undefined;
  #terms: readonly TermSpec[] = [];
  #turnedOff = false;
  #popups = new Set<ToPopup>();

  constructor() {
    onPopupCall((popup) => {
      this.#popups.add(popup);
      popup.onEnd(() => this.#popups.delete(popup));
      popup.onMessage((message) => this.#onPopupMessage(message));
    });
  }

  #onPopupMessage(message: PopupMessage): void {
    if (message.type === 'popup-opened') this.#terms = message.terms;
    else if (message.type === 'turn') this.#turnedOff = !message.on;
    if (this.#turnedOff) this.#unmark();
    else this.#mark();
    this.#tellPopups();
  }

  #mark(): void {
    if (this.#marks || !readableTypes.has(document.contentType)) return;
    const annotation = annotate(document.body ?? document.documentElement, compileTerms(this.#terms), {
      onChange: () => this.#onMarksChange(),
    });
    const marks: Marks = { annotation, opener: new CardOpener(annotation), settled: false };
    this.#marks = marks;
    void annotation.settled.then(() => {
      marks.settled = true;
      this.#tellPopups();
    });
  }

  #unmark(): void {
    this.#marks?.opener.stop();
    this.#marks?.annotation.stop();
    this.#marks = undefined;
  }

  #onMarksChange(): void {
    this.#marks?.opener.follow();
    this.#tellPopups();
  }

  #tellPopups(): void {
    if (this.#popups.size === 0) return;
    const message: PageMessage = { type: 'page-state', state: this.#state() };
    for (const popup of this.#popups) popup.send(message);
  }

  #state(): PageState {
    if (this.#turnedOff) return { kind: 'off' };
    if (!this.#marks) return { kind: 'unreadable' };
    const { annotation, settled } = this.#marks;
    return settled ? { kind: 'marked', forms: writtenForms(annotation.matches()) } : { kind: 'reading' };
  }
}
