import { browser, onMessage, tell } from '../shared/browser.ts';
import type {
  BriefAnswer,
  CommandReceiver,
  PageBrief,
  PageState,
  ToPageMessage,
} from '../shared/messages.ts';
import { isToPageMessage } from '../shared/read-message.ts';
import { isFromExtension } from '../shared/senders.ts';
import { askFor } from './ask-for.ts';
import { hasFocus } from './focus.ts';
import { PageMarks } from './page-marks.ts';
import type { PageReaderClass } from './page-reader.ts';
import { writtenForms } from './written-forms.ts';

const isReadable = (): boolean => ['text/html', 'application/xhtml+xml'].includes(document.contentType);

/** Asks what to mark this page with. A frame without an address of its own belongs to the page around it. */
async function askForBrief(): Promise<PageBrief | undefined> {
  const host = location.hostname || new URL(document.baseURI).hostname;
  return (await askFor<BriefAnswer>({ type: 'brief-wanted', host }))?.brief;
}

/** The marks of one page or frame, from when the extension was let in until the page is left. */
export class PageSession {
  #marks: PageMarks | undefined;
  #isTurnedOff = false;
  /** What was said last of this page; that nothing is marked needs no word before anything was. */
  #told = JSON.stringify({ kind: 'marked', forms: [] } satisfies PageState);
  #isFirst = true;
  /** What has come to this page first: the browser may not let the background bring it once more later. */
  #highlight: string | undefined;
  #Reader: PageReaderClass | undefined;
  #begun = Promise.resolve();
  #stopper = new AbortController();

  constructor() {
    // By the end of this line the popup knows that the page was left.
    browser.runtime.onConnect.addListener(() => undefined);
    onMessage((message, sender, answer) => {
      if (isToPageMessage(message) && isFromExtension(sender)) this.#onMessage(message, answer);
    });
    browser.storage.onChanged.addListener(() => this.#beginAgain());
    const { signal } = this.#stopper;
    window.addEventListener('pagehide', this.#onLeave, { signal });
    window.addEventListener('pageshow', this.#onReturn, { signal });
    this.#beginAgain();
  }

  /** False once the extension was updated or turned off: this script has outlived it. */
  get isAlive(): boolean {
    return browser.runtime?.id !== undefined;
  }

  /** Takes what the reader's script brings. */
  use(Reader: PageReaderClass): void {
    this.#Reader = Reader;
    this.#marks?.use(Reader);
  }

  stop(): void {
    this.#stopper.abort();
    this.#marks?.stop();
    this.#marks = undefined;
  }

  #beginAgain(): void {
    const begin = (): Promise<void> => this.#begin();
    this.#begun = this.#begun.then(begin, begin);
  }

  async #begin(): Promise<void> {
    const brief = this.#isTurnedOff || !isReadable() ? undefined : await askForBrief();
    this.#marks?.stop();
    this.#marks = undefined;
    if (brief) {
      const highlight = (this.#highlight ??= brief.highlight);
      const listener = { onChange: () => this.#tellNews(), check: () => this.#check() };
      this.#marks = new PageMarks({ ...brief, highlight }, listener, this.#Reader);
    }
    this.#tellNews();
  }

  /**
   * A page that is kept for the way back is left without marks: nobody could take them away where the extension is
   * turned off meanwhile.
   */
  #onLeave = (): void => {
    this.#tell({ kind: 'marked', forms: [] });
    this.#marks?.stop();
  };

  /** The reader has come back to a page that was kept, and may have chosen otherwise meanwhile. */
  #onReturn = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#told = '';
    this.#beginAgain();
  };

  /** Old marks go quietly when the extension has gone. */
  #check(): boolean {
    if (!this.isAlive) this.stop();
    return this.isAlive;
  }

  #onMessage(message: ToPageMessage, answer: (isDone: boolean) => void): void {
    switch (message.type) {
      case 'report-wanted':
        this.#tellAgain();
        break;
      case 'turn':
        this.#isTurnedOff = !message.on;
        this.#beginAgain();
        break;
      case 'jump':
        void this.#jump(message.termId);
        break;
      case 'command':
        if (!this.#isMeant(message.to)) return;
        answer(true);
        void this.#run(message);
    }
  }

  #isMeant(to: CommandReceiver): boolean {
    if (to === 'focus') return hasFocus();
    return to !== 'next' || this.#marks?.hasTerms === true;
  }

  async #run({ command, to }: ToPageMessage & { type: 'command' }): Promise<void> {
    await this.#begun;
    await this.#marks?.terms.settled;
    const reader = await this.#marks?.reader();
    reader?.run(command, to === 'next' || to === 'last');
  }

  async #jump(termId: string): Promise<void> {
    const reader = await this.#marks?.reader();
    reader?.jump(termId);
  }

  /** How this page stands; nothing as long as it is being read. */
  #state(): PageState | undefined {
    if (!isReadable()) return { kind: 'unreadable' };
    if (!this.#marks) return { kind: 'off' };
    return this.#marks.isSettled
      ? { kind: 'marked', forms: writtenForms(this.#marks.terms.matches()) }
      : undefined;
  }

  #tellAgain(): void {
    this.#told = '';
    void this.#begun.then(() => this.#tellNews());
  }

  #tellNews(): void {
    const state = this.#state();
    if (state && JSON.stringify(state) !== this.#told) this.#tell(state);
  }

  #tell(state: PageState): void {
    if (!this.#check()) return;
    void tell({ type: 'page-state', state, isFirst: this.#isFirst });
    this.#told = JSON.stringify(state);
    this.#isFirst = false;
  }
}
