import { browser } from '../shared/browser.ts';
import { commands } from '../shared/messages.ts';
import type { Shortcut } from './options-model.ts';

/** The shortcuts as they are now; none on a phone, where there are no keys. */
export async function readShortcuts(): Promise<Shortcut[]> {
  if (!browser.commands) return [];
  const known = await browser.commands.getAll();
  return commands.flatMap((command) => {
    const { description, shortcut = '' } = known.find(({ name }) => name === command) ?? {};
    return description ? [{ words: description, keys: shortcut }] : [];
  });
}

/** Opens the browser's own page for shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const own = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (own.openShortcutSettings) await own.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
