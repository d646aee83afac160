import type { Pack } from '@plainsight/evidence';
import { render } from 'lit';
import { activePack } from '../shared/active-pack.ts';
import { keepAppearance } from '../shared/appearance.ts';
import { browser } from '../shared/browser.ts';
import type { PageState } from '../shared/messages.ts';
import { hostOf } from '../shared/site-patterns.ts';
import { OpenPage } from './open-page.ts';
import { popupBody, popupFoot, type PopupActions, type PopupModel } from './popup-view.ts';
import { chooseSite, onSiteAccessChange, readSiteAccess, setEverySite } from './site-access.ts';
import { termRows } from './term-rows.ts';

/** What is shown, and what the reader does with it. */
class Popup implements PopupActions {
  #model: PopupModel;
  #page: OpenPage | undefined;
  #main = document.querySelector('main') ?? document.body;

  constructor(pack: Pack, tabId: number | undefined, address: string | undefined) {
    this.#model = {
      state: { kind: 'reading' },
      rows: [],
      pack,
      host: hostOf(address),
      access: undefined,
      problem: '',
    };
    if (tabId !== undefined) this.#page = new OpenPage(tabId, (state) => this.#onPageState(state));
    onSiteAccessChange(() => void this.refresh());
  }

  /** Reads what is allowed, and enters the page unless its site is off. */
  async refresh(): Promise<void> {
    const access = await readSiteAccess(this.#model.host);
    this.#show({ access });
    if (access.choice === 'never') this.#show({ state: { kind: 'site-off' }, rows: [] });
    else if (!(await this.#page?.enter())) this.#show({ state: { kind: 'unreadable' } });
  }

  turn(on: boolean): void {
    this.#page?.turn(on);
  }

  jump(termId: string): void {
    this.#page?.jump(termId);
    // The page gets the focus with the reader on it.
    window.close();
  }

  choose(choice: Parameters<PopupActions['choose']>[0]): void {
    const { host } = this.#model;
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

  #onPageState(state: PageState): void {
    const { access, pack } = this.#model;
    if (access?.choice === 'never') return;
    this.#show({ state, rows: state.kind === 'marked' ? termRows(state.forms, pack.glossary) : [] });
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
