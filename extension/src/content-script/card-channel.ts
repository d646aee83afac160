import { browser } from '../shared/browser.ts';
import { channelOver, type Channel } from '../shared/channel.ts';
import type { CardMessage, ShowMessage } from '../shared/messages.ts';

const newToken = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');

/**
 * Loads the card in a frame, and hands it one end of a private channel. The address tells the card a token that
 * the page around it cannot read, so that it takes the channel from nobody else. (Runtime messages would not do:
 * Firefox gives a frame in a web page no way to a content script but through a background page.)
 */
export function loadCard(frame: HTMLIFrameElement): Channel<ShowMessage, CardMessage> {
  const token = newToken();
  const { port1, port2 } = new MessageChannel();
  const handOver = (): void => frame.contentWindow?.postMessage(token, browser.runtime.getURL(''), [port2]);
  frame.addEventListener('load', handOver, { once: true });
  frame.src = `${browser.runtime.getURL('card.html')}#${token}`;
  return channelOver(port1);
}
