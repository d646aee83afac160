import type { Message } from './messages.ts';

/** One end of a line between two rooms of the extension. No web page can speak or listen in it. */
export interface Channel<Sent extends Message, Heard extends Message> {
  send(message: Sent): void;
  onMessage(listener: (message: Heard) => void): void;
}

/** The channel between the card and the content script around it. */
export function channelOver<Sent extends Message, Heard extends Message>(
  port: MessagePort,
): Channel<Sent, Heard> {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.addEventListener('message', ({ data }) => listener(data as Heard));
      port.start();
    },
  };
}
