import { type Annotation, compileTerms } from '@plainsight/annotator';
import type { PageBrief } from '../shared/messages.ts';
import { askFor } from './ask-for.ts';
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
  #Reader: PageReaderClass | undefined;
  #reader: PageReader | undefined;
  #coming: Promise<unknown> | undefined;
  #isStopped = false;

  /** @param Reader What the reader's script has brought to this page, where it has come before. */
  constructor(brief: PageBrief, listener: MarksListener, Reader?: PageReaderClass) {
    this.#brief = brief;
    this.#listener = listener;
    this.#Reader = Reader;
    this.terms = markTerms(compileTerms(brief.terms), brief, () => this.#onChange());
    void this.terms.settled.then(() => {
      this.isSettled = true;
      this.#onChange();
    });
  }

  /** Whether there is a term that a reader can come to. */
  get hasTerms(): boolean {
    return this.#reader?.hasTerms === true;
  }

  /**
   * What the reader can do here. It comes with the first mark, or with the reader's first command: where no term stands,
   * nobody listens to the pointer, and most of the code is not there.
   * @returns Nothing where the browser does not let it in any longer.
   */
  async reader(): Promise<PageReader | undefined> {
    const { highlight } = this.#brief;
    if (!this.#Reader) await (this.#coming ??= askFor({ type: 'reader-wanted', highlight }));
    return this.#begin();
  }

  /** Called before the marks can be seen. */
  use(Reader: PageReaderClass): void {
    this.#Reader = Reader;
    this.#begin();
  }

  stop(): void {
    this.#isStopped = true;
    this.#reader?.stop();
    this.terms.stop();
  }

  #begin(): PageReader | undefined {
    if (this.#isStopped || !this.#Reader) return undefined;
    const { settings, highlight } = this.#brief;
    return (this.#reader ??= new this.#Reader({ terms: this.terms, settings, highlight }, () =>
      this.#listener.check(),
    ));
  }

  #onChange(): void {
    if (this.#isStopped) return;
    if (this.terms.matches().length > 0) void this.reader();
    this.#reader?.onMarksChange();
    this.#listener.onChange();
  }
}
