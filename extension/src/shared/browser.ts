import type { Browser, Runtime } from 'webextension-polyfill';

const { browser: ownName, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };

/** The extension API of either browser; both answer with promises. Everything else in the extension takes it from here. */
export const browser: Browser = ownName ?? chrome;

/** One end of a line between two parts of the extension. */
export type Port = Runtime.Port;

/** Who sent a message, as the browser tells it. */
export type Sender = Runtime.MessageSender;

/** @param answer Sends an answer, if it is called at once. */
type MessageListener = (message: unknown, sender: Sender, answer: (value: unknown) => void) => void;

/**
 * Hears every message to this part of the extension.
 * @returns A function that ends it.
 */
export function onMessage(listener: MessageListener): () => void {
  // A listener that returns anything keeps Chrome waiting for an answer.
  const listen = (message: unknown, sender: Sender, answer: (value: unknown) => void): undefined => {
    listener(message, sender, answer);
  };
  const event = browser.runtime.onMessage as unknown as {
    addListener(listener: typeof listen): void;
    removeListener(listener: typeof listen): void;
  };
  event.addListener(listen);
  return () => event.removeListener(listen);
}
