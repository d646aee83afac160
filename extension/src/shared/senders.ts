import { browser, type Sender } from './browser.ts';

const extensionAddress = /^(chrome|moz)-extension:/;

const isOurs = ({ id }: Sender): boolean => id !== undefined && id === browser.runtime.id;

/** Whether a message comes from the background or the popup: of the extension, and in no tab. */
export const isFromExtension = (sender: Sender): boolean => isOurs(sender) && sender.tab === undefined;

/** Whether a message comes from the card in a tab. */
export const isFromCard = (sender: Sender): boolean =>
  isOurs(sender) &&
  sender.tab?.id !== undefined &&
  extensionAddress.test(sender.url ?? '') &&
  new URL(sender.url ?? '').pathname === '/card.html';

/** Whether a message comes from a content script. */
export const isFromPage = (sender: Sender): boolean =>
  isOurs(sender) && sender.tab?.id !== undefined && !extensionAddress.test(sender.url ?? '');
