import { browser } from '../shared/browser.ts';
import type { ReportMessage } from '../shared/messages.ts';

/** Tells the background, and an open popup, of this page. */
export async function report(message: ReportMessage): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // The extension was updated or turned off, or nobody listens.
  }
}
