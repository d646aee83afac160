import { annotatorTerms, type Pack } from '@plainsight/evidence';
import { render } from 'lit';
import { activePack } from '../shared/active-pack.ts';
import { keepAppearance } from '../shared/appearance.ts';
import { browser } from '../shared/browser.ts';
import { callPage, type ToPage } from '../shared/popup-channel.ts';
import { hostOf } from '../shared/site-patterns.ts';
import { popupBody, popupFoot, type PopupActions, type PopupModel } from './popup-view.ts';
import { chooseSite, onSiteAccessChange, readSiteAccess, setEverySite } from './site-access.ts';
import { termRows } from './term-rows.ts';

/** What is shown, and what the reader does with it. */
class Popup implements PopupActions {
  #tab: { readonly id: number | undefined; readonly host: string | undefined };
  #model: PopupModel;
  #page: ToPage | undefined;
  #entering: Promise<void> | undefined;
  #main = document.querySelector('main') ?? document.body;

  constructor(pack: Pack, tabId: number | undefined, address: string | undefined) {
    this.#tab = { id: tabId, host: hostOf(address) };
    this.#model = {
      state: { kind: 'reading' },
      rows: [],
      pack,
      host: this.#tab.host,
      access: undefined,
      problem: '',
    };
    onSiteAccessChange(() => void this.refresh());
  }

  /** Reads what is allowed, and enters the page unless its site is off. */
  async refresh(): Promise<void> {
    const access = await readSiteAccess(this.#tab.host);
    this.#show({ access });
    if (access.choice === 'never') this.#show({ state: { kind: 'site-off' }, rows: [] });
    else if (this.#page) this.#askPage(this.#page);
    else await (this.#entering ??= this.#enterPage());
  }

  turn(on: boolean): void {
    this.#page?.send({ type: 'turn', on });
  }

  jump(termId: string): void {
    this.#page?.send({ type: 'jump', termId });
    // The page gets the focus with the reader on it.
    window.close();
  }

  choose(choice: Parameters<PopupActions['choose']>[0]): void {
    const { host } = this.#tab;
    if (host !== undefined) void this.#attempt(chooseSite(host, choice));
  }

  setEverySite(on: boolean): void {
    void this.#attempt(setEverySite(on));
  }

  async #attempt(change: Promise<void>): Promise<void> {
    try {
      await change;
      this.#show({ problem: '' });
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      this.#show({ problem: `Your browser did not keep that: ${words} Try again.` });
    }
    // A choice that was refused is not one: it goes back to what is so.
    await this.refresh();
  }

  /** Puts the content script in the page that the reader looks at: opening the popup is what permits it. */
  async #enterPage(): Promise<void> {
    const { id: tabId } = this.#tab;
    try {
      if (tabId === undefined) throw new Error('There is no page.');
      await browser.scripting.executeScript({ target: { tabId }, files: ['content-script.js'] });
      this.#page = this.#callPage(tabId);
    } catch {
      this.#show({ state: { kind: 'unreadable' } });
    }
  }

  #callPage(tabId: number): ToPage {
    const page = callPage(tabId);
    let hasAnswered = false;
    page.onMessage(({ state }) => {
      hasAnswered = true;
      if (this.#model.access?.choice === 'never') return;
      const { glossary } = this.#model.pack;
      this.#show({ state, rows: state.kind === 'marked' ? termRows(state.forms, glossary) : [] });
    });
    page.onEnd(() => {
      // The tab went on to another page: begin again there.
      if (hasAnswered) location.reload();
    });
    this.#askPage(page);
    return page;
  }

  #askPage(page: ToPage): void {
    page.send({ type: 'popup-opened', terms: annotatorTerms(this.#model.pack.glossary) });
  }

  #show(change: Partial<PopupModel>): void {
    this.#model = { ...this.#model, ...change };
    render(popupBody(this.#model, this), this.#main);
  }
}

const [pack, [tab]] = await Promise.all([
  activePack(),
  browser.tabs.query({ active: true, currentWindow: true }),
  keepAppearance(),
]);
const foot = document.querySelector('footer');
if (foot) render(popupFoot(pack), foot);
document.querySelector('#options')?.addEventListener('click', () => {
  void browser.runtime.openOptionsPage().then(() => window.close());
});
await new Popup(pack, tab?.id, tab?.url).refresh();
