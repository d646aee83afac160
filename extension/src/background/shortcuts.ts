import { browser } from '../shared/browser.ts';
import { commands, type BackgroundMessage, type Command } from '../shared/messages.ts';

/** Tells the frame that has the reader's focus, or else the page. */
async function tell(tabId: number, command: Command): Promise<void> {
  const message: BackgroundMessage = { type: 'command', command, isForOthers: false };
  const isDone = await browser.tabs.sendMessage(tabId, message).catch(() => false);
  if (isDone === true) return;
  await browser.tabs.sendMessage(tabId, { ...message, isForOthers: true }, { frameId: 0 });
}

async function run(tabId: number, command: Command): Promise<void> {
  try {
    // A shortcut permits the extension to read the page, as the popup does.
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['content-script.js'],
    });
    await tell(tabId, command);
  } catch {
    // A page that the browser keeps closed to extensions. The popup says so; a shortcut has nowhere to.
  }
}

/** Does what the reader's shortcuts ask for. */
export function listenToShortcuts(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = commands.find((known) => known === name);
    if (command !== undefined && tab?.id !== undefined) void run(tab.id, command);
  });
}
