import type { TermSpec } from '@plainsight/annotator';
import type { PageSettings } from './settings.ts';

/** One way in which a term stands on a page, and how often. */
export interface WrittenForm {
  readonly termId: string;
  readonly text: string;
  readonly times: number;
}

/** How a page stands, or a frame in it, once it has been read. */
export type PageState =
  | { readonly kind: 'marked'; readonly forms: readonly WrittenForm[] }
  | { readonly kind: 'off' }
  | { readonly kind: 'unreadable' };

/** What a page, or a frame in it, asks of the background before it is marked. */
export interface BriefQuestion {
  readonly type: 'brief-wanted';
  /** The site that it belongs to. */
  readonly host: string;
}

/** What a page is marked with. */
export interface PageBrief {
  readonly settings: PageSettings;
  readonly terms: readonly TermSpec[];
  /** The language that they are in, as a language tag. */
  readonly language: string;
  /** The name of its highlights. */
  readonly highlight: string;
}

/** The answer: nothing to mark where the reader has turned the site off. */
export interface BriefAnswer {
  readonly brief?: PageBrief;
}

/** With it a page that has terms asks for what the reader does there, and to have its marks drawn. */
export interface ReaderQuestion {
  readonly type: 'reader-wanted';
  /** The name of the highlights. */
  readonly highlight: string;
}

/** One of the terms that a page shows, and where the reader meets it. */
export interface MetTerm {
  readonly termId: string;
  /** The form in which it stands there. */
  readonly text: string;
  /** The sentence around it. */
  readonly sentence: string;
  /** Which of the page's terms it is, counted from 1. */
  readonly place: number;
  readonly total: number;
}

/** How the card stands: out of sight, open while it is pointed at, kept open, or as a sheet under a finger. */
export const cardModes = ['unseen', 'hover', 'pinned', 'sheet'] as const;
export type CardMode = (typeof cardModes)[number];

/** Where there is no term to come to: in the whole page, in the dialog in front of it, or at the place of one term. */
export const noTerms = ['page', 'dialog', 'term'] as const;
export type NoTerm = (typeof noTerms)[number];

/** From the page to the card. */
export type ToCardMessage =
  | { readonly type: 'show-term'; readonly met: MetTerm }
  | { readonly type: 'announce-term'; readonly met: MetTerm }
  | { readonly type: 'announce-none'; readonly why: NoTerm }
  | { readonly type: 'set-mode'; readonly mode: CardMode; readonly takesFocus: boolean };

/** From the card to the page. */
export type CardMessage =
  | { readonly type: 'card-ready' }
  | { readonly type: 'card-drawn'; readonly termId: string; readonly height: number }
  | { readonly type: 'pointer-moved'; readonly isInCard: boolean }
  | { readonly type: 'pin-card' }
  | { readonly type: 'close-card' }
  | { readonly type: 'step'; readonly by: number }
  | { readonly type: 'drag-sheet'; readonly by: number; readonly isDone: boolean };

/**
 * Between the card and the page around it, on the way through the background, which adds the frame it came from. Only
 * the two of them know the token.
 */
export type RelayedMessage = { readonly token: string; readonly from?: number } & (
  | { readonly to: 'card'; readonly body: ToCardMessage }
  | { readonly to: 'page'; readonly body: CardMessage }
);

/** What a shortcut asks for; these are the names in the manifest. */
export const commands = ['next-term', 'previous-term', 'open-card'] as const;
export type Command = (typeof commands)[number];

/**
 * Which frame of a tab is to do what a shortcut asks for: the one with the focus, the page itself where none has it,
 * the next one that has terms where a walk has come to the end of another, or the one that it set out from.
 */
export const commandReceivers = ['focus', 'page', 'next', 'last'] as const;
export type CommandReceiver = (typeof commandReceivers)[number];

/** From the background and the popup to the page in a tab and the frames in it. */
export type ToPageMessage =
  | { readonly type: 'command'; readonly command: Command; readonly to: CommandReceiver }
  | { readonly type: 'report-wanted' }
  | { readonly type: 'turn'; readonly on: boolean }
  | { readonly type: 'jump'; readonly termId: string };

/** From a page, or a frame in it, to the background and an open popup. */
export type ReportMessage =
  | { readonly type: 'page-state'; readonly state: PageState; readonly isFirst: boolean }
  /** There is no term here to go to: another frame is to do it. */
  | { readonly type: 'walk-on'; readonly command: Command };

/** When the pages of one site are explained. */
export const siteChoices = ['asked', 'always', 'never'] as const;
export type SiteChoice = (typeof siteChoices)[number];

/** From the popup to the background, which does what the reader chose even where the popup closes at once. */
export type ChoiceMessage =
  /** `always` only once the browser has permitted it. */
  | { readonly type: 'choose-site'; readonly host: string; readonly choice: SiteChoice }
  | { readonly type: 'give-back-every-site' };

/** What came of a choice: why the browser did not keep it, or nothing. */
export interface ChoiceAnswer {
  readonly problem: string;
}

/** Everything that one room of the extension says to another. */
export type Message =
  | BriefQuestion
  | ReaderQuestion
  | ChoiceMessage
  | ToPageMessage
  | ToCardMessage
  | CardMessage
  | RelayedMessage
  | ReportMessage;
