import { browser, onMessage } from '../shared/browser.ts';
import type { BackgroundMessage, PageState, WrittenForm } from '../shared/messages.ts';
import { callPage, type ToPage } from '../shared/popup-channel.ts';
import { isReportMessage } from '../shared/read-message.ts';
import { isFromPage } from '../shared/senders.ts';

/** How often a page may be left before it has answered. */
const mostAttempts = 3;

/** The page that the popup stands over, with the frames in it. */
export class OpenPage {
  readonly #tabId: number;
  readonly #onState: (state: PageState) => void;
  #channel: ToPage | undefined;
  #entering: Promise<boolean> | undefined;
  #attempts = 0;
  #state: PageState = { kind: 'reading' };
  /** The terms in the frames of the page. */
  #frames = new Map<number, readonly WrittenForm[]>();

  /** @param onState Called each time that there is something new to say of the page. */
  constructor(tabId: number, onState: (state: PageState) => void) {
    this.#tabId = tabId;
    this.#onState = onState;
    onMessage((message, sender) => {
      const { tab, frameId } = sender;
      if (!isReportMessage(message) || message.type !== 'terms-found' || !isFromPage(sender)) return;
      if (tab?.id !== tabId || !frameId) return;
      this.#frames.set(frameId, message.forms);
      this.#tell();
    });
  }

  /**
   * Puts the content script in the page and its frames: opening the popup is what permits it.
   * @returns Whether the browser let it in.
   */
  async enter(): Promise<boolean> {
    const isIn = await (this.#entering ??= this.#inject());
    if (isIn) this.#ask();
    return isIn;
  }

  turn(on: boolean): void {
    this.#channel?.send({ type: 'turn', on });
    for (const frameId of this.#frames.keys()) callPage(this.#tabId, frameId).send({ type: 'turn', on });
  }

  /** Brings the reader to the first place of a term, in the page itself before its frames. */
  jump(termId: string): void {
    const has = (forms: readonly WrittenForm[]): boolean => forms.some((form) => form.termId === termId);
    const isInPage = this.#state.kind === 'marked' && has(this.#state.forms);
    const frame = isInPage ? undefined : this.#framesInOrder().find(([, forms]) => has(forms));
    const channel = frame ? callPage(this.#tabId, frame[0]) : this.#channel;
    channel?.send({ type: 'jump', termId });
  }

  async #inject(): Promise<boolean> {
    const target = { tabId: this.#tabId, allFrames: true };
    this.#attempts += 1;
    try {
      await browser.scripting.executeScript({ target, files: ['content-script.js'] });
      this.#channel = this.#call();
      return true;
    } catch {
      return false;
    }
  }

  #call(): ToPage {
    const channel = callPage(this.#tabId);
    let hasAnswered = false;
    channel.onMessage(({ state }) => {
      hasAnswered = true;
      this.#state = state;
      this.#tell();
    });
    channel.onEnd(() => {
      // The tab went on to another page: begin again there.
      if (hasAnswered) location.reload();
      else void this.#enterAgain();
    });
    return channel;
  }

  async #enterAgain(): Promise<void> {
    this.#entering = undefined;
    if (this.#attempts < mostAttempts && (await this.enter())) return;
    this.#state = { kind: 'unreadable' };
    this.#tell();
  }

  #ask(): void {
    this.#channel?.send({ type: 'popup-opened' });
    const message: BackgroundMessage = { type: 'report-wanted' };
    browser.tabs.sendMessage(this.#tabId, message).catch(() => undefined);
  }

  /** In the order in which the browser made them: that in which they report is another one. */
  #framesInOrder(): [number, readonly WrittenForm[]][] {
    return [...this.#frames].sort(([a], [b]) => a - b);
  }

  #tell(): void {
    const { kind } = this.#state;
    if (kind !== 'marked') this.#onState(this.#state);
    else
      this.#onState({
        kind,
        forms: [...this.#state.forms, ...this.#framesInOrder().flatMap(([, forms]) => forms)],
      });
  }
}
