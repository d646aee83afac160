import { browser, onMessage } from '../shared/browser.ts';
import type {
  Command,
  CommandReceiver,
  PageMessage,
  PageState,
  PopupMessage,
  WrittenForm,
} from '../shared/messages.ts';
import { onOwnPackChange, readOwnTerms, type OwnTerms } from '../shared/own-pack.ts';
import { onPopupCall, type ToPopup } from '../shared/popup-channel.ts';
import { isBackgroundMessage } from '../shared/read-message.ts';
import { isFromExtension } from '../shared/senders.ts';
import { isSiteOff, onSettingsChange, readSettings } from '../shared/settings.ts';
import { hasFocus } from './focus-keeper.ts';
import { PageMarks } from './page-marks.ts';
import { readTerms } from './read-terms.ts';
import { report } from './report.ts';
import { writtenForms } from './written-forms.ts';

/** Our terms, put here when the extension is built. */
declare const PLAINSIGHT_TERMS: { readonly lines: string; readonly language: string };

const ourTerms = (): OwnTerms => ({
  terms: readTerms(PLAINSIGHT_TERMS.lines),
  language: PLAINSIGHT_TERMS.language,
});

const readableTypes = new Set(['text/html', 'application/xhtml+xml']);

/** The site of this frame; one without an address of its own belongs to the page around it. */
const siteOfFrame = (): string => new URL(document.baseURI).hostname;

/** The marks of one page or frame, from when the extension was let in until the page is left. */
export class PageSession {
  #marks: PageMarks | undefined;
  #isTurnedOff = false;
  #isSiteOff = false;
  #reported: string | undefined;
  #popups = new Set<ToPopup>();
  #begun = Promise.resolve();
  #stopper = new AbortController();

  constructor() {
    onPopupCall((popup) => {
      this.#popups.add(popup);
      popup.onEnd(() => this.#popups.delete(popup));
      popup.onMessage((message) => this.#onPopupMessage(message));
    });
    onMessage((message, sender, answer) => {
      if (!isBackgroundMessage(message) || !isFromExtension(sender)) return;
      if (message.type === 'report-wanted') this.#report(true);
      else if (this.#isMeant(message.to)) {
        answer(true);
        void this.#run(message.command, message.to);
      }
    });
    onSettingsChange(() => this.#beginAgain());
    onOwnPackChange(() => this.#beginAgain());
    const { signal } = this.#stopper;
    window.addEventListener('pagehide', () => this.#tellTerms([]), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#report(true), { signal });
    this.#beginAgain();
  }

  /** False once the extension was updated or turned off: this script has outlived it. */
  get isAlive(): boolean {
    return browser.runtime?.id !== undefined;
  }

  stop(): void {
    this.#stopper.abort();
    this.#unmark();
  }

  #beginAgain(): void {
    const begin = (): Promise<void> => this.#begin();
    this.#begun = this.#begun.then(begin, begin);
  }

  async #begin(): Promise<void> {
    const [settings, own] = await Promise.all([readSettings(), readOwnTerms()]);
    this.#unmark();
    this.#isSiteOff = isSiteOff(settings, siteOfFrame());
    if (this.#isOff || !readableTypes.has(document.contentType)) {
      this.#tell();
      return;
    }
    const markWith = (terms: OwnTerms): PageMarks =>
      new PageMarks(terms, settings, { onChange: () => this.#tell(), check: () => this.#check() });
    try {
      this.#marks = markWith(own ?? ourTerms());
    } catch {
      // A pack of the reader's own that was damaged since it was checked.
      this.#marks = markWith(ourTerms());
    }
    this.#tell();
  }

  get #isOff(): boolean {
    return this.#isTurnedOff || this.#isSiteOff;
  }

  #unmark(): void {
    this.#marks?.stop();
    this.#marks = undefined;
  }

  /** Old marks go quietly when the extension has gone. */
  #check(): boolean {
    if (!this.isAlive) this.stop();
    return this.isAlive;
  }

  #onPopupMessage(message: PopupMessage): void {
    if (message.type === 'jump') this.#marks?.reader.jump(message.termId);
    if (message.type === 'turn') {
      this.#isTurnedOff = !message.on;
      this.#beginAgain();
    }
    this.#tell();
  }

  #isMeant(to: CommandReceiver): boolean {
    if (to === 'focus') return hasFocus();
    return to !== 'next' || (this.#marks?.hasTerms ?? false);
  }

  async #run(command: Command, to: CommandReceiver): Promise<void> {
    await this.#begun;
    await this.#marks?.terms.settled;
    this.#marks?.reader.run(command, to === 'next' || to === 'last');
  }

  #tell(): void {
    this.#report(false);
    if (this.#popups.size === 0) return;
    const message: PageMessage = { type: 'page-state', state: this.#state() };
    for (const popup of this.#popups) popup.send(message);
  }

  /** Says which terms stand here, where that has changed or somebody has asked. */
  #report(isAsked: boolean): void {
    const forms = this.#marks ? writtenForms(this.#marks.terms.matches()) : [];
    const told = JSON.stringify(forms);
    if (!isAsked && told === (this.#reported ?? '[]')) return;
    this.#tellTerms(forms);
    this.#reported = told;
  }

  #tellTerms(forms: readonly WrittenForm[]): void {
    if (!this.#check()) return;
    void report({ type: 'terms-found', forms, isFirst: this.#reported === undefined });
  }

  #state(): PageState {
    if (this.#isOff) return { kind: 'off' };
    if (!readableTypes.has(document.contentType)) return { kind: 'unreadable' };
    return this.#marks?.isSettled
      ? { kind: 'marked', forms: writtenForms(this.#marks.terms.matches()) }
      : { kind: 'reading' };
  }
}
