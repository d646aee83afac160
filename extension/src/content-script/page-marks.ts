import { type Annotation, compileTerms } from '@plainsight/annotator';
import type { PageBrief } from '../shared/messages.ts';
import { askFor } from './ask-for.ts';
import { isDrawn } from './is-drawn.ts';
import { markTerms } from './mark-terms.ts';
import type { PageReader, PageReaderClass } from './page-reader.ts';

/** What is told of a page's marks. */
interface MarksListener {
  /** Marks have come or gone, or the page has been read for the first time. */
  onChange(): void;
  /** Says whether the extension is still there, and takes all of this away where it is not. */
  check(): boolean;
}

/** The marks of a page, and what the reader can do with them. */
export class PageMarks {
  readonly terms: Annotation;
  isSettled = false;
  #brief: PageBrief;
  #listener: MarksListener;
  #reader: PageReader | undefined;
  #coming: Promise<unknown> | undefined;
  #isStopped = false;

  constructor(brief: PageBrief, listener: MarksListener) {
    this.#brief = brief;
    this.#listener = listener;
    this.terms = markTerms(compileTerms(brief.terms), brief, () => this.#onChange());
    void this.terms.settled.then(() => {
      this.isSettled = true;
      this.#onChange();
    });
  }

  /** Whether there is a term that a reader can come to. */
  get hasTerms(): boolean {
    return this.terms.matches().some(isDrawn);
  }

  /**
   * What the reader can do here. It is asked for with the first mark, or for the reader's first command: where no term
   * stands, nobody listens to the pointer, and most of the code is not there.
   * @returns Nothing where the browser does not let it in any longer.
   */
  async reader(): Promise<PageReader | undefined> {
    await (this.#coming ??= askFor({ type: 'reader-wanted', highlight: this.#brief.highlight }));
    return this.#reader;
  }

  /** Called before the marks can be seen. */
  use(Reader: PageReaderClass): void {
    if (this.#isStopped || this.#reader) return;
    const { settings, highlight } = this.#brief;
    this.#reader = new Reader({ terms: this.terms, settings, highlight }, () => this.#listener.check());
  }

  stop(): void {
    this.#isStopped = true;
    this.#reader?.stop();
    this.terms.stop();
  }

  #onChange(): void {
    if (this.#isStopped) return;
    if (this.#reader) this.#reader.onMarksChange();
    else if (this.terms.matches().length > 0) void this.reader();
    this.#listener.onChange();
  }
}
