import type { HelpLine, Review } from '@plainsight/evidence';
import type { PageState, SiteChoice } from '../shared/messages.ts';
import type { TermRow } from './term-rows.ts';

/** In how many places a term is marked; it may stand in more, where only the first of a section is. */
export const placesWords = (places: number): string =>
  places === 1 ? '1 place' : `${places.toLocaleString('en-GB')} places`;

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The first sentence of a text. */
export const firstSentence = (text: string): string => {
  const [first] = sentences.segment(text);
  return first?.segment.trim() ?? '';
};

/** What the popup says of a page: the main words, then the rest. */
export interface Summary {
  readonly main: string;
  readonly rest: string;
}

/** What there is to say: how the page stands, that it is being read, or that its site was turned off. */
export type PopupState = PageState | { readonly kind: 'reading' | 'site-off' };

/** @param wanted How many terms were looked for. */
export function summaryOf(state: PopupState, rows: readonly TermRow[], wanted: number): Summary {
  const marks = rows.reduce((sum, { times }) => sum + times, 0);
  switch (state.kind) {
    case 'reading':
      return { main: 'Reading this page …', rest: '' };
    case 'off':
      return { main: 'Off.', rest: 'Nothing on this page is marked or changed.' };
    case 'site-off':
      return { main: 'Off for this site.', rest: 'Nothing on its pages is marked or changed.' };
    case 'unreadable':
      return {
        main: 'Plainsight cannot read this page.',
        rest: 'Browsers keep their own pages, extension stores and PDF files closed to extensions, and a picture has no words.',
      };
    case 'marked':
      if (rows.length === 0) {
        return { main: 'No terms found on this page.', rest: `We looked for ${wanted}.` };
      }
      return {
        main: rows.length === 1 ? '1 term' : `${rows.length} terms`,
        rest: `on this page, marked in ${placesWords(marks)}`,
      };
  }
}

export const choiceWords: Readonly<Record<SiteChoice, string>> = {
  asked: 'When I ask',
  always: 'Always',
  never: 'Never',
};

export const reviewWords = ({ reviewed }: Review): string =>
  reviewed ? `Reviewed by a ${reviewed.role}.` : 'Not yet reviewed by a clinician.';

const number = /\d[\d ]*/;
const shortest = ({ contact }: HelpLine): string => number.exec(contact)?.[0].trim() ?? contact;

/** The UK's urgent numbers, in the few words that the popup has room for. */
export function helpNumbers(help: readonly HelpLine[]): string[] {
  const emergency = help.find(({ region, kind }) => region === 'uk' && kind === 'emergency');
  const advice = help.find(({ kind, label }) => kind === 'urgent advice' && label.startsWith('NHS 111'));
  const listening = help.find(({ region, kind }) => region === 'uk' && kind === 'listening');
  return [
    ...(emergency ? [shortest(emergency)] : []),
    ...(advice ? [`NHS ${shortest(advice)}`] : []),
    ...(listening ? [`${listening.label.split(',')[0]} ${shortest(listening)}`] : []),
  ];
}
