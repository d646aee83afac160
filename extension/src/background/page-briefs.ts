import { onQuestion, type Sender } from '../shared/browser.ts';
import type { BriefAnswer, BriefQuestion } from '../shared/messages.ts';
import { readOwnTerms, type OwnTerms } from '../shared/own-pack.ts';
import { isBriefQuestion } from '../shared/read-message.ts';
import { isFromPage } from '../shared/senders.ts';
import { isSiteOff, readSettings } from '../shared/settings.ts';

/** The terms of our pack, put here when the extension is built. */
declare const PLAINSIGHT_TERMS: OwnTerms;

/** Another one for each page: pages share the registry of highlights, and are not to know ours. */
const newHighlight = (): string => `p${crypto.randomUUID()}`;

async function answerTo({ host }: BriefQuestion): Promise<BriefAnswer> {
  const [all, own] = await Promise.all([readSettings(), readOwnTerms()]);
  if (isSiteOff(all, host)) return {};
  const { knownTerms, sitesOff: _, ...settings } = all;
  const { terms, language } = own ?? PLAINSIGHT_TERMS;
  const unknown = terms.filter(({ id }) => !knownTerms.includes(id));
  return { brief: { settings, terms: unknown, language, highlight: newHighlight() } };
}

const isQuestion = (message: unknown, sender: Sender): message is BriefQuestion =>
  isBriefQuestion(message) && isFromPage(sender);

/** Tells each page what it is marked with: storage is read and repaired here, and nowhere in a page. */
export const briefPages = (): void => onQuestion(isQuestion, answerTo);
