import type { Pack } from '@plainsight/evidence';
import { render } from 'lit';
import { activePack } from '../shared/active-pack.ts';
import { keepAppearance } from '../shared/appearance.ts';
import { browser } from '../shared/browser.ts';
import { latest } from '../shared/latest.ts';
import type { PageState, SiteChoice } from '../shared/messages.ts';
import { hostOf } from '../shared/site-patterns.ts';
import { OpenPage } from './open-page.ts';
import { popupBody, popupFoot, type PopupActions, type PopupModel } from './popup-view.ts';
import {
  chooseSite,
  onSiteAccessChange,
  readSiteAccess,
  setEverySite,
  type SiteAccess,
} from './site-access.ts';
import { termRows } from './term-rows.ts';

/** What is shown, and what the reader does with it. */
class Popup implements PopupActions {
  #model: PopupModel;
  #page: OpenPage | undefined;
  #attempts = 0;
  #main = document.querySelector('main') ?? document.body;

  /** Reads what is allowed, and enters the page unless its site is off. */
  readonly refresh = latest(
    () => readSiteAccess(this.#model.host),
    (access) => this.#onAccess(access),
  );

  constructor(pack: Pack, tabId: number | undefined, address: string | undefined) {
    this.#model = {
      state: { kind: 'reading' },
      rows: [],
      pack,
      host: hostOf(address),
      access: undefined,
      chosen: undefined,
      problem: '',
    };
    if (tabId !== undefined) this.#page = new OpenPage(tabId, (state) => this.#onPageState(state));
    onSiteAccessChange(() => void this.refresh());
  }

  turn(on: boolean): void {
    this.#page?.turn(on);
  }

  jump(termId: string): void {
    this.#page?.jump(termId);
    // The page gets the focus with the reader on it.
    window.close();
  }

  choose(choice: SiteChoice): void {
    const { host } = this.#model;
    if (host === undefined) return;
    this.#show({ chosen: choice });
    void this.#attempt(chooseSite(host, choice));
  }

  setEverySite(on: boolean): void {
    void this.#attempt(setEverySite(on));
  }

  async #attempt(change: Promise<void>): Promise<void> {
    this.#attempts += 1;
    const attempt = this.#attempts;
    let problem = '';
    try {
      await change;
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      problem = `Your browser did not keep that: ${words} Try again.`;
    }
    await this.refresh();
    // A choice that was refused is not one: it goes back to what is so.
    if (attempt === this.#attempts) this.#show({ chosen: undefined, problem });
  }

  async #onAccess(access: SiteAccess): Promise<void> {
    this.#show({ access });
    if (access.choice === 'never') this.#show({ state: { kind: 'site-off' }, rows: [] });
    else if (!(await this.#page?.enter())) this.#onPageState({ kind: 'unreadable' });
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
