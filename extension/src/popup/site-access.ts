import { browser } from '../shared/browser.ts';
import type { ChoiceAnswer, ChoiceMessage, SiteChoice } from '../shared/messages.ts';
import { isSiteOff, onSettingsChange, readSettings } from '../shared/settings.ts';
import { everySite, patternOf } from '../shared/site-patterns.ts';

export interface SiteAccess {
  readonly choice: SiteChoice;
  readonly onEverySite: boolean;
  /** The terms that are not looked for on any site. */
  readonly knownTerms: readonly string[];
}

/** What the reader has allowed and turned off, as it is now. */
export async function readSiteAccess(host: string | undefined): Promise<SiteAccess> {
  const [settings, onEverySite, onThisSite] = await Promise.all([
    readSettings(),
    browser.permissions.contains({ origins: [everySite] }),
    host !== undefined && browser.permissions.contains({ origins: [patternOf(host)] }),
  ]);
  const isOff = host !== undefined && isSiteOff(settings, host);
  const { knownTerms } = settings;
  return { choice: isOff ? 'never' : onThisSite ? 'always' : 'asked', onEverySite, knownTerms };
}

/** Asks for a permission. Browsers take this only as the first thing that a press does. */
const ask = (origin: string): Promise<boolean> => browser.permissions.request({ origins: [origin] });

/**
 * Has the background keep a choice: this popup may be closed at any moment.
 * @throws {Error} Where the browser does not keep it, for example because its store is full.
 */
async function keep(message: ChoiceMessage): Promise<void> {
  const { problem }: ChoiceAnswer = await browser.runtime.sendMessage(message);
  if (problem) throw new Error(problem);
}

/** Does what the reader chose for a site, which may make the browser ask them. */
export async function chooseSite(host: string, choice: SiteChoice): Promise<void> {
  if (choice !== 'always' || (await ask(patternOf(host)))) await keep({ type: 'choose-site', host, choice });
}

/** Allows every site, which makes the browser ask the reader, or gives that back. */
export async function setEverySite(on: boolean): Promise<void> {
  if (on) await ask(everySite);
  else await keep({ type: 'give-back-every-site' });
}

/** Calls each time that the answer of `readSiteAccess` may have become another. */
export function onSiteAccessChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  onSettingsChange(listener);
}
