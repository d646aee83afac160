import { channelOver, type Channel } from '../shared/channel.ts';
import type { CardMessage, ShowMessage } from '../shared/messages.ts';

/** Waits for the channel that the content script hands over with the token from this page's address. */
export function onPageCall(listener: (page: Channel<CardMessage, ShowMessage>) => void): void {
  addEventListener('message', ({ data, ports: [port] }) => {
    if (port && data === location.hash.slice(1)) listener(channelOver(port));
  });
}
