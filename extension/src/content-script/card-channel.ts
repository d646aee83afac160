import { browser } from '../shared/browser.ts';
import { relayChannel, type RelayChannel } from '../shared/channel.ts';
import type { CardMessage, ToCardMessage } from '../shared/messages.ts';
import { isCardMessage } from '../shared/read-message.ts';

const newToken = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');

/**
 * Loads the card in a frame. Its address tells the card a token for one use, by which the two find each other. What is
 * said before the card is there waits for it.
 */
export function loadCard(frame: HTMLIFrameElement): RelayChannel<ToCardMessage, CardMessage> {
  const token = newToken();
  const channel = relayChannel<ToCardMessage, CardMessage>('page', token, isCardMessage);
  let waiting: ToCardMessage[] | undefined = [];
  channel.onMessage(({ type }) => {
    if (type !== 'card-ready') return;
    const messages = waiting ?? [];
    waiting = undefined;
    for (const message of messages) channel.send(message);
  });
  frame.src = `${browser.runtime.getURL('card.html')}#${token}`;
  return {
    ...channel,
    send: (message) => {
      if (waiting) waiting.push(message);
      else channel.send(message);
    },
  };
}
