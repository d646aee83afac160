import { relayChannel, type Channel } from '../shared/channel.ts';
import type { CardMessage, ToCardMessage } from '../shared/messages.ts';
import { isToCardMessage } from '../shared/read-message.ts';

/**
 * The channel to the page around this frame. The token in this page's address is for one use: a page of the extension
 * that is loaded without one has nobody to serve.
 */
export function channelToPage(): Channel<CardMessage, ToCardMessage> | undefined {
  const token = location.hash.slice(1);
  if (window.top === window || token === '') return undefined;
  history.replaceState(null, '', location.pathname);
  return relayChannel<CardMessage, ToCardMessage>('card', token, isToCardMessage);
}
