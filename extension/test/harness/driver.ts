import type { Page } from 'puppeteer-core';
import type { Command } from '../../src/shared/messages.ts';

/** The popup of the toolbar button, open. */
export interface Popup {
  /** Its words, once it has read the page. */
  words(): Promise<string>;
  /** Presses what a selector finds in it. */
  press(selector: string): Promise<void>;
  pressSwitch(): Promise<void>;
  close(): Promise<void>;
}

/** A background that does not come to answer. */
export interface HeldAnswers {
  /** Whether it was asked something. */
  isAsked(): Promise<boolean>;
  /** Ends it. */
  end(): Promise<void>;
}

export interface StartOptions {
  /** The port of a proxy on this machine, through which everything goes that is not for this machine. */
  readonly proxyPort?: number;
  /** Whether what the extension may keep is to be little, in the browser where it is much. */
  readonly hasSmallStore?: boolean;
  /** The origin that the browser is to take for that of its store of extensions. */
  readonly storeOrigin?: string;
}

/** A real browser with the built extension in it. */
export interface Driver {
  readonly name: 'Chromium' | 'Firefox';
  newPage(): Promise<Page>;
  /** Answers yes, from now on, when the browser asks whether the extension may read sites. */
  allowSites(): Promise<void>;
  /** Presses the toolbar button for a page. */
  openPopup(page: Page): Promise<Popup>;
  /** Opens a page of the extension in a tab, by its name. */
  openOwnPage(name: string): Promise<Page>;
  /** The whole address of an open tab, by how its path ends. */
  addressOfTab(pathEnd: string): Promise<string | undefined>;
  /** Does what the browser does for a shortcut: no browser lets a program press one. */
  pressShortcut(page: Page, command: Command): Promise<void>;
  /** The words on the toolbar button's badge. */
  badge(page: Page): Promise<string>;
  /** The kinds of events that the extension listens for on the window of a page. */
  listenedFor(page: Page): Promise<string[]>;
  /**
   * Notes what the extension's script does in a page from now on.
   * @returns A function that gives the names of what has run meanwhile.
   */
  noteRuns(page: Page): Promise<() => Promise<string[]>>;
  /** Ends the background, as browsers do when nothing happens. */
  endBackground(): Promise<void>;
  /** Has the background read the store without end, so that it never comes to answer a page. */
  holdAnswers(page: Page): Promise<HeldAnswers>;
  turnOff(): Promise<void>;
  /** Starts the extension anew, as an update does: what it had put into pages has nobody to talk to any longer. */
  reload(): Promise<void>;
  /** Does the same behind the reader's back, who goes on reading. No popup can be opened after it. */
  update(): Promise<void>;
  removeExtension(): Promise<void>;
  close(): Promise<void>;
}

/** What the popup's page is asked; it runs there. */
export const popupWords = `(document) => {
  const words = document.querySelector('main').innerText;
  return !words || words.includes('Reading this page') ? '' : document.body.innerText.replace(/\\s+/g, ' ').trim();
}`;
