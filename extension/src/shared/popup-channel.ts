import { browser, type Port } from './browser.ts';
import type { Channel } from './channel.ts';
import type { Message, PageMessage, PopupMessage } from './messages.ts';

/** A channel that ends when the popup closes, or the page is left. */
interface PopupChannel<Sent extends Message, Heard extends Message> extends Channel<Sent, Heard> {
  onEnd(listener: () => void): void;
}
export type ToPage = PopupChannel<PopupMessage, PageMessage>;
export type ToPopup = PopupChannel<PageMessage, PopupMessage>;

function channelOver<Sent extends Message, Heard extends Message>(port: Port): PopupChannel<Sent, Heard> {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener((message) => listener(message as Heard)),
    onEnd: (listener) => port.onDisconnect.addListener(listener),
  };
}

/** Calls the content script in the top frame of a tab. */
export const callPage = (tabId: number): ToPage => channelOver(browser.tabs.connect(tabId, { frameId: 0 }));

/** Answers each popup that calls the content script. */
export const onPopupCall = (listener: (popup: ToPopup) => void): void =>
  browser.runtime.onConnect.addListener((port) => listener(channelOver(port)));
