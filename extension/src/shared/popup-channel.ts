import { browser, type Port } from './browser.ts';
import type { Channel } from './channel.ts';
import type { Message, PageMessage, PopupMessage } from './messages.ts';
import { isPageMessage, isPopupMessage } from './read-message.ts';
import { isFromExtension } from './senders.ts';

/** A channel that ends when the popup closes, or the page is left. */
interface PopupChannel<Sent extends Message, Heard extends Message> extends Channel<Sent, Heard> {
  onEnd(listener: () => void): void;
}
export type ToPage = PopupChannel<PopupMessage, PageMessage>;
export type ToPopup = PopupChannel<PageMessage, PopupMessage>;

function channelOver<Sent extends Message, Heard extends Message>(
  port: Port,
  isHeard: (message: unknown) => message is Heard,
): PopupChannel<Sent, Heard> {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) =>
      port.onMessage.addListener((message) => {
        if (isHeard(message)) listener(message);
      }),
    onEnd: (listener) => port.onDisconnect.addListener(listener),
  };
}

/** Calls the content script in a frame of a tab; where none is named, in the page itself. */
export const callPage = (tabId: number, frameId = 0): ToPage =>
  channelOver(browser.tabs.connect(tabId, { frameId }), isPageMessage);

/** Answers each popup that calls the content script. */
export const onPopupCall = (listener: (popup: ToPopup) => void): void =>
  browser.runtime.onConnect.addListener((port) => {
    if (port.sender && isFromExtension(port.sender)) listener(channelOver(port, isPopupMessage));
  });
