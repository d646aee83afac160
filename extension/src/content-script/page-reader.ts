import type { Command } from '../shared/messages.ts';
import type { MarkedPage } from './marked-page.ts';

/** What a reader can do on a page that has terms, by any hand. It comes in a script of its own: see `reader-script`. */
export interface PageReader {
  /** Whether there is a term that a reader can come to. */
  readonly hasTerms: boolean;
  /** @param isFromFrame Whether a walk comes here from another frame. */
  run(command: Command, isFromFrame: boolean): void;
  /** Goes to the next place where a term stands. */
  jump(termId: string): void;
  /** Called after marks have come or gone. */
  onMarksChange(): void;
  stop(): void;
}

/** Takes a page, and what says whether the extension is still there and takes all of this away where it is not. */
export type PageReaderClass = new (page: MarkedPage, check: () => boolean) => PageReader;
