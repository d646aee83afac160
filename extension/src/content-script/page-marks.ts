import { type Annotation, compileTerms } from '@plainsight/annotator';
import type { PageBrief } from '../shared/messages.ts';
import { markTerms } from './mark-terms.ts';
import { withinReach } from './reach.ts';
import { Reader } from './reader.ts';

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
  #reader: Reader | undefined;
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
    return withinReach(this.terms.matches()).length > 0;
  }

  get reader(): Reader {
    const { settings, highlight } = this.#brief;
    return (this.#reader ??= new Reader({ terms: this.terms, settings, highlight }, () =>
      this.#listener.check(),
    ));
  }

  stop(): void {
    this.#isStopped = true;
    this.#reader?.stop();
    this.terms.stop();
  }

  #onChange(): void {
    if (this.#isStopped) return;
    // Where no term stands, nobody listens to the pointer.
    if (this.terms.matches().length > 0) this.reader.onMarksChange();
    else this.#reader?.onMarksChange();
    this.#listener.onChange();
  }
}
