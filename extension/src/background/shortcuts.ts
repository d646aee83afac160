import { browser, onMessage } from '../shared/browser.ts';
import { commands, type Command, type CommandReceiver, type ToPageMessage } from '../shared/messages.ts';
import { isReportMessage } from '../shared/read-message.ts';
import { isFromPage } from '../shared/senders.ts';

/** Puts the content script where it is not yet, and says in which frames it is. */
async function enter(tabId: number): Promise<number[]> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['content-script.js'],
  });
  // Browsers count frames in the order in which they come into being.
  return frames.map(({ frameId }) => frameId).sort((a, b) => a - b);
}

/**
 * @param frameId The frame that is told; without one all are.
 * @returns Whether a frame does it.
 */
async function tell(
  tabId: number,
  command: Command,
  to: CommandReceiver,
  frameId?: number,
): Promise<boolean> {
  const message: ToPageMessage = { type: 'command', command, to };
  const options = frameId === undefined ? {} : { frameId };
  return (await browser.tabs.sendMessage(tabId, message, options).catch(() => false)) === true;
}

async function run(tabId: number, command: Command): Promise<void> {
  try {
    // A shortcut permits the extension to read the page, as the popup does.
    await enter(tabId);
  } catch {
    // A page that the browser keeps closed to extensions. The popup says so; a shortcut has nowhere to.
    return;
  }
  if (!(await tell(tabId, command, 'focus'))) await tell(tabId, command, 'page', 0);
}

/** Goes on in the frame after another or, backwards, in the one before it; round the page, and back to that one. */
async function walkOn(tabId: number, from: number, command: Command): Promise<void> {
  const frames = await enter(tabId).catch(() => [from]);
  if (command === 'previous-term') frames.reverse();
  const at = frames.indexOf(from);
  for (const frameId of [...frames.slice(at + 1), ...frames.slice(0, at)]) {
    // One after another: the first that has terms is the one.
    // oxlint-disable-next-line no-await-in-loop
    if (await tell(tabId, command, 'next', frameId)) return;
  }
  await tell(tabId, command, 'last', from);
}

/** Does what the reader's shortcuts ask for. */
export function listenToShortcuts(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    const command = commands.find((known) => known === name);
    if (command !== undefined && tab?.id !== undefined) void run(tab.id, command);
  });
  onMessage((message, sender) => {
    const { tab, frameId } = sender;
    if (!isReportMessage(message) || message.type !== 'walk-on' || !isFromPage(sender)) return;
    if (tab?.id !== undefined && frameId !== undefined) void walkOn(tab.id, frameId, message.command);
  });
}
