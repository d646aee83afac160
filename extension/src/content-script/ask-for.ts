import { browser } from '../shared/browser.ts';
import type { BriefQuestion, ReaderQuestion } from '../shared/messages.ts';

/**
 * Asks the background for what this page needs.
 * @returns Its answer; nothing where the extension has gone.
 */
export async function askFor<Answer>(question: BriefQuestion | ReaderQuestion): Promise<Answer | undefined> {
  const ask = (): Promise<Answer> => browser.runtime.sendMessage(question);
  const answer = await ask().catch(() => undefined);
  // The background may have ended when it was about to answer: Chromium rejects then, Firefox answers nothing.
  return answer ?? ask().catch(() => undefined);
}
