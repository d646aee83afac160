import { browser, onQuestion, type Sender } from '../shared/browser.ts';
import type { ReaderQuestion } from '../shared/messages.ts';
import { isReaderQuestion } from '../shared/read-message.ts';
import { isFromPage } from '../shared/senders.ts';
import { stylesFor } from './styles-for.ts';

/** Puts the reader's script into a page or frame and, once it is there, has the browser draw the marks. */
async function bring({ highlight }: ReaderQuestion, { tab, frameId }: Sender): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  const target = { tabId: tab.id, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: ['reader-script.js'] });
    await Promise.all(
      stylesFor(highlight).map((styles) => browser.scripting.insertCSS({ target, ...styles })),
    );
    return true;
  } catch {
    // The page was left meanwhile.
    return false;
  }
}

const isQuestion = (message: unknown, sender: Sender): message is ReaderQuestion =>
  isReaderQuestion(message) && isFromPage(sender);

/**
 * Gives pages that have terms what the reader needs there. The styles are the browser's to keep: the page cannot remove
 * them, and Firefox takes them away with the extension, whose content scripts it ends without a word.
 */
export const bringReaders = (): void => onQuestion(isQuestion, bring);
