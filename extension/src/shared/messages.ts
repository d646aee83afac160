import type { TermSpec } from '@plainsight/annotator';

/** One way in which a term stands on a page, and how often. */
export interface WrittenForm {
  readonly termId: string;
  readonly text: string;
  readonly times: number;
}

/** What the popup shows of a page. */
export type PageState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'marked'; readonly forms: readonly WrittenForm[] }
  | { readonly kind: 'off' }
  | { readonly kind: 'unreadable' };

/** From the popup to the page. */
export type PopupMessage =
  | { readonly type: 'popup-opened'; readonly terms: readonly TermSpec[] }
  | { readonly type: 'turn'; readonly on: boolean };

/** From the page to the popup. */
export interface PageMessage {
  readonly type: 'page-state';
  readonly state: PageState;
}

/** From the page to the card. */
export interface ShowMessage {
  readonly type: 'show-term';
  readonly termId: string;
}

/** From the card to the page. */
export type CardMessage =
  | { readonly type: 'card-drawn'; readonly termId: string; readonly height: number }
  | { readonly type: 'pointer-moved'; readonly isInCard: boolean }
  | { readonly type: 'close-card' };

/** Everything that one room of the extension says to another. */
export type Message = PopupMessage | PageMessage | ShowMessage | CardMessage;
