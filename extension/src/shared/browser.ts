import type { Browser, Runtime } from 'webextension-polyfill';
import type { Message } from './messages.ts';

const { browser: ownName, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };

/** The extension API of either browser; both answer with promises. Everything else in the extension takes it from here. */
export const browser: Browser = ownName ?? chrome;

/** Who sent a message, as the browser tells it. */
export type Sender = Runtime.MessageSender;

/**
 * Hears a message.
 * @param answer Sends an answer, if it is called at once.
 * @returns Nothing: the browsers take `true` for the promise of a later answer.
 */
type MessageListener = (message: unknown, sender: Sender, answer: (value: unknown) => void) => undefined;

type QuestionListener = (...message: Parameters<MessageListener>) => true | undefined;

const messageEvent = (): {
  addListener(listener: QuestionListener): void;
  removeListener(listener: QuestionListener): void;
} => browser.runtime.onMessage as never;

/**
 * Hears every message to this part of the extension.
 * @returns A function that ends it.
 */
export function onMessage(listener: MessageListener): () => void {
  messageEvent().addListener(listener);
  return () => messageEvent().removeListener(listener);
}

/** Answers, in its own time, the messages that a check lets pass. */
export function onQuestion<Question, Answer>(
  isHeard: (message: unknown, sender: Sender) => message is Question,
  answerTo: (question: Question, sender: Sender) => Promise<Answer>,
): void {
  messageEvent().addListener((message, sender, answer) => {
    if (!isHeard(message, sender)) return undefined;
    void answerTo(message, sender).then(answer);
    return true;
  });
}

/** Tells the rest of the extension something. */
export async function tell(message: Message): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // The extension was updated or turned off, or nobody listens.
  }
}
