import { browser, onMessage } from '../shared/browser.ts';
import { isRelayedMessage } from '../shared/read-message.ts';
import { isFromCard, isFromPage } from '../shared/senders.ts';

/**
 * Passes on what cards and the pages around them say to each other, within their tab. (In Firefox a frame in a web page
 * has no other way to a content script than the background.)
 */
export function relayCards(): void {
  onMessage((message, sender) => {
    if (!isRelayedMessage(message)) return;
    const isAllowed = message.to === 'page' ? isFromCard(sender) : isFromPage(sender);
    const tabId = sender.tab?.id;
    if (!isAllowed || tabId === undefined) return;
    const passedOn = { ...message, from: sender.frameId };
    // Where the page was left meanwhile, nobody is there to hear.
    browser.tabs.sendMessage(tabId, passedOn).catch(() => undefined);
  });
}
