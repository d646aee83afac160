import { browser, onMessage } from '../shared/browser.ts';
import type { PageState, ToPageMessage } from '../shared/messages.ts';
import { isReportMessage } from '../shared/read-message.ts';
import { isFromPage } from '../shared/senders.ts';

const page = 0;

/** The ids of the terms in each frame of a tab. When the background has ended, the frames are asked for them again. */
const tabs = new Map<number, Map<number, ReadonlySet<string>>>();

const ask = async (tabId: number): Promise<void> => {
  const message: ToPageMessage = { type: 'report-wanted' };
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
};

async function show(tabId: number, frames: Iterable<ReadonlySet<string>>): Promise<void> {
  const { size } = new Set([...frames].flatMap((ids) => [...ids]));
  try {
    await browser.action.setBadgeText({ tabId, text: size === 0 ? '' : String(size) });
  } catch {
    // The tab was closed meanwhile.
  }
}

function note(tabId: number, frameId: number, state: PageState, isFirst: boolean): void {
  const forms = state.kind === 'marked' ? state.forms : [];
  const isNewPage = frameId === page && isFirst;
  const known = isNewPage ? undefined : tabs.get(tabId);
  const frames = known ?? new Map<number, ReadonlySet<string>>();
  tabs.set(tabId, frames.set(frameId, new Set(forms.map(({ termId }) => termId))));
  if (!known) void ask(tabId);
  void show(tabId, frames.values());
}

/** Shows on the toolbar button how many terms stand on a page and in its frames. */
export function keepBadges(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#0b6371' });
  void browser.action.setBadgeTextColor({ color: '#ffffff' });
  onMessage((message, sender) => {
    const { tab, frameId } = sender;
    if (!isReportMessage(message) || message.type !== 'page-state' || !isFromPage(sender)) return;
    if (tab?.id !== undefined && frameId !== undefined) note(tab.id, frameId, message.state, message.isFirst);
  });
}
