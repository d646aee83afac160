import { browser } from '../shared/browser.ts';
import type { Shortcut } from './options-model.ts';

/** The shortcuts as they are now; none on a phone, where there are no keys. */
export async function readShortcuts(): Promise<Shortcut[]> {
  if (!browser.commands) return [];
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ words: description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own page for shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
