import { type Annotation, compileTerms } from '@plainsight/annotator';
import type { OwnTerms } from '../shared/own-pack.ts';
import type { Settings } from '../shared/settings.ts';
import { MarkPaint } from './mark-paint.ts';
import { markTerms } from './mark-terms.ts';
import { Reader } from './reader.ts';
import { isDrawn } from './term-walker.ts';

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
  #paint = new MarkPaint();
  #settings: Settings;
  #listener: MarksListener;
  #reader: Reader | undefined;
  #isStopped = false;

  constructor({ terms, language }: OwnTerms, settings: Settings, listener: MarksListener) {
    this.#settings = settings;
    this.#listener = listener;
    const known = new Set(settings.knownTerms);
    const index = compileTerms(terms.filter((term) => !known.has(typeof term === 'string' ? term : term.id)));
    this.terms = markTerms(index, language, settings, this.#paint.name, () => this.#onChange());
    void this.terms.settled.then(() => {
      this.isSettled = true;
      this.#onChange();
    });
  }

  /** Whether there is a term that a reader can come to. */
  get hasTerms(): boolean {
    return this.terms.matches().some(isDrawn);
  }

  get reader(): Reader {
    const page = { terms: this.terms, paint: this.#paint, settings: this.#settings };
    return (this.#reader ??= new Reader(page, () => this.#listener.check()));
  }

  stop(): void {
    this.#isStopped = true;
    this.#reader?.stop();
    this.#paint.showCurrent(undefined);
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
