import { browser } from '../shared/browser.ts';
import { onSettingsChange, readSettings } from '../shared/settings.ts';
import { patternOf } from '../shared/site-patterns.ts';
import { inTurn } from './in-turn.ts';

const id = 'marked-sites';

const isSame = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((pattern) => b.includes(pattern));

/** Has the browser mark the pages of the sites that the reader has allowed, but for those that they have turned off. */
async function registerSites(): Promise<void> {
  const filter = { ids: [id] };
  const [{ origins: matches = [] }, { sitesOff }, [registered]] = await Promise.all([
    browser.permissions.getAll(),
    readSettings(),
    browser.scripting.getRegisteredContentScripts(filter),
  ]);
  const excludeMatches = sitesOff.map(patternOf);
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts(filter);
  } else if (!registered) {
    await browser.scripting.registerContentScripts([
      {
        id,
        matches,
        excludeMatches,
        js: ['content-script.js'],
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  } else if (!isSame(registered.matches, matches) || !isSame(registered.excludeMatches, excludeMatches)) {
    // Never taken away to be put back: a page that is loaded meanwhile would go without.
    await browser.scripting.updateContentScripts([{ id, matches, excludeMatches }]);
  }
}

const register = (): void => {
  inTurn(registerSites).catch(() => undefined);
};

/** Keeps the sites on which pages are marked by themselves as the reader has allowed them. */
export function keepMarkedSites(): void {
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
  onSettingsChange(register);
}
