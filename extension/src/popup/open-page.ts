import { browser, onMessage } from '../shared/browser.ts';
import type { PageState, ToPageMessage, WrittenForm } from '../shared/messages.ts';
import { isReportMessage } from '../shared/read-message.ts';
import { isFromPage } from '../shared/senders.ts';

/** How often a page may be left before it has answered. */
const mostAttempts = 3;

const page = 0;

const formsIn = (state: PageState | undefined): readonly WrittenForm[] =>
  state?.kind === 'marked' ? state.forms : [];

/** The page that the popup stands over, with the frames in it. */
export class OpenPage {
  readonly #tabId: number;
  readonly #onState: (state: PageState) => void;
  #entering: Promise<boolean> | undefined;
  #attempts = 0;
  /** How the page and the frames in it stand, as far as they have been read. */
  #states = new Map<number, PageState>();

  /** @param onState Called each time that there is something new to say of the page. */
  constructor(tabId: number, onState: (state: PageState) => void) {
    this.#tabId = tabId;
    this.#onState = onState;
    onMessage((message, sender) => {
      const { tab, frameId } = sender;
      if (!isReportMessage(message) || message.type !== 'page-state' || !isFromPage(sender)) return;
      if (tab?.id !== tabId || frameId === undefined) return;
      this.#states.set(frameId, message.state);
      this.#tell();
    });
  }

  /**
   * Puts the content script in the page and its frames: opening the popup is what permits it.
   * @returns Whether the browser let it in.
   */
  async enter(): Promise<boolean> {
    const isIn = await (this.#entering ??= this.#inject());
    if (isIn) this.#send({ type: 'report-wanted' });
    return isIn;
  }

  turn(on: boolean): void {
    this.#send({ type: 'turn', on });
  }

  /** Brings the reader to the first place of a term, in the page itself before its frames. */
  jump(termId: string): void {
    const has = (state: PageState): boolean => formsIn(state).some((form) => form.termId === termId);
    const [frameId] = this.#inOrder().find(([, state]) => has(state)) ?? [];
    if (frameId !== undefined) this.#send({ type: 'jump', termId }, frameId);
  }

  async #inject(): Promise<boolean> {
    const target = { tabId: this.#tabId, allFrames: true };
    this.#attempts += 1;
    try {
      await browser.scripting.executeScript({ target, files: ['content-script.js'] });
      this.#watch();
      return true;
    } catch {
      return false;
    }
  }

  /** Holds a line to the page, which ends when the tab goes on to another one: begin again there. */
  #watch(): void {
    const line = browser.tabs.connect(this.#tabId, { frameId: page });
    line.onDisconnect.addListener(() => {
      if (this.#states.has(page)) location.reload();
      else void this.#enterAgain();
    });
  }

  async #enterAgain(): Promise<void> {
    this.#entering = undefined;
    if (this.#attempts < mostAttempts && (await this.enter())) return;
    this.#onState({ kind: 'unreadable' });
  }

  /** @param frameId The frame that is told; without one all are. */
  #send(message: ToPageMessage, frameId?: number): void {
    const options = frameId === undefined ? {} : { frameId };
    browser.tabs.sendMessage(this.#tabId, message, options).catch(() => undefined);
  }

  /** In the order in which the browser made them: that in which they report is another one. */
  #inOrder(): [number, PageState][] {
    return [...this.#states].sort(([a], [b]) => a - b);
  }

  #tell(): void {
    const state = this.#states.get(page);
    if (state?.kind === 'marked') {
      this.#onState({ ...state, forms: this.#inOrder().flatMap(([, each]) => formsIn(each)) });
    } else if (state) this.#onState(state);
  }
}
