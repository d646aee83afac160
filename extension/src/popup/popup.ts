import { pack } from '@plainsight/content';
import { annotatorTerms } from '@plainsight/evidence';
import { browser } from '../shared/browser.ts';
import type { PageState } from '../shared/messages.ts';
import { callPage } from '../shared/popup-channel.ts';
import { onSwitch, showFooter, showRows, showSummary, showSwitch } from './popup-view.ts';
import { termRows } from './term-rows.ts';
import { helpNumbers, reviewWords, summaryOf } from './wording.ts';

function show(state: PageState): void {
  const rows = state.kind === 'marked' ? termRows(state.forms, pack.glossary) : [];
  showSwitch(state.kind === 'unreadable' ? undefined : state.kind !== 'off');
  showSummary(summaryOf(state, rows, pack.glossary.length));
  showRows(rows);
}

/** Puts the content script in the page that the reader looks at: opening the popup is what permits it. */
async function enterPage(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['content-script.js'] });
    return tab.id;
  } catch {
    return undefined;
  }
}

showFooter(reviewWords(pack.review), helpNumbers(pack.help));
const tabId = await enterPage();
if (tabId === undefined) {
  show({ kind: 'unreadable' });
} else {
  let hasAnswered = false;
  const page = callPage(tabId);
  page.onMessage(({ state }) => {
    show(state);
    hasAnswered = true;
  });
  page.onEnd(() => {
    // The tab went on to another page: begin again there.
    if (hasAnswered) location.reload();
  });
  onSwitch((on) => page.send({ type: 'turn', on }));
  page.send({ type: 'popup-opened', terms: annotatorTerms(pack.glossary) });
}
