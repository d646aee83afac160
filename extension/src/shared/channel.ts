import { browser, onMessage } from './browser.ts';
import type { Message, RelayedMessage } from './messages.ts';
import { isRelayedMessage } from './read-message.ts';
import { isFromExtension } from './senders.ts';

/** One end of a line between two rooms of the extension. No web page can speak or listen in it. */
export interface Channel<Sent extends Message, Heard extends Message> {
  send(message: Sent): void;
  onMessage(listener: (message: Heard) => void): void;
}

/** A channel that can be closed for good. */
export interface RelayChannel<Sent extends Message, Heard extends Message> extends Channel<Sent, Heard> {
  end(): void;
}

/**
 * The channel between the card and the page around it. Each message is sent to the background, which passes it on
 * within the tab: the background keeps nothing, and may end between any two.
 * @param side Whose end this is.
 * @param token Known to both ends alone. The first frame that answers with it is the only one that is heard.
 */
export function relayChannel<Sent extends Message, Heard extends Message>(
  side: RelayedMessage['to'],
  token: string,
  isHeard: (body: unknown) => body is Heard,
): RelayChannel<Sent, Heard> {
  const listeners: ((message: Heard) => void)[] = [];
  let partner: number | undefined;

  const end = onMessage((message, sender) => {
    if (!isRelayedMessage(message) || message.to !== side || message.token !== token) return;
    if (!isFromExtension(sender) || !isHeard(message.body)) return;
    partner ??= message.from;
    if (message.from === undefined || message.from !== partner) return;
    for (const listener of listeners) listener(message.body);
  });

  const send = async (body: Sent): Promise<void> => {
    try {
      await browser.runtime.sendMessage({ to: side === 'card' ? 'page' : 'card', token, body });
    } catch {
      // The extension was updated or turned off: there is nobody to tell.
    }
  };
  return {
    send: (body) => void send(body),
    onMessage: (listener) => listeners.push(listener),
    end,
  };
}
