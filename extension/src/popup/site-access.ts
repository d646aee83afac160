import { browser } from '../shared/browser.ts';
import { isSiteOff, onSettingsChange, readSettings, writeSettings } from '../shared/settings.ts';
import { everySite, patternOf } from '../shared/site-patterns.ts';

/** When the pages of one site are explained. */
export type SiteChoice = 'asked' | 'always' | 'never';

export interface SiteAccess {
  readonly choice: SiteChoice;
  readonly onEverySite: boolean;
}

/** What the reader has allowed and turned off, as it is now. */
export async function readSiteAccess(host: string | undefined): Promise<SiteAccess> {
  const [settings, onEverySite, onThisSite] = await Promise.all([
    readSettings(),
    browser.permissions.contains({ origins: [everySite] }),
    host !== undefined && browser.permissions.contains({ origins: [patternOf(host)] }),
  ]);
  const isOff = host !== undefined && isSiteOff(settings, host);
  return { choice: isOff ? 'never' : onThisSite ? 'always' : 'asked', onEverySite };
}

/**
 * Asks for a permission. Browsers take this only as the first thing that a press does. What follows from it is the
 * background's: a popup may have closed behind the browser's question.
 */
const ask = (origin: string): Promise<boolean> => browser.permissions.request({ origins: [origin] });

async function setOff(host: string, isOff: boolean): Promise<void> {
  const settings = await readSettings();
  if (isSiteOff(settings, host) === isOff) return;
  const others = settings.sitesOff.filter((site) => site !== host);
  await writeSettings({ sitesOff: isOff ? [...others, host] : others });
}

/** Does what the reader chose for a site, which may make the browser ask them. */
export async function chooseSite(host: string, choice: SiteChoice): Promise<void> {
  if (choice === 'always') {
    const isGiven = await ask(patternOf(host));
    if (isGiven) await setOff(host, false);
    return;
  }
  await setOff(host, choice === 'never');
  // What is not needed any longer is given back.
  await browser.permissions.remove({ origins: [patternOf(host)] });
}

/** Allows every site, which makes the browser ask the reader, or gives that back. */
export async function setEverySite(on: boolean): Promise<void> {
  if (on) await ask(everySite);
  else await browser.permissions.remove({ origins: [everySite] });
}

/** Calls each time that the answer of `readSiteAccess` may have become another. */
export function onSiteAccessChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  onSettingsChange(listener);
}
