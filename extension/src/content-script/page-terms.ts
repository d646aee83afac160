import { annotate, type Annotation, type TermIndex, type TermMatch } from '@plainsight/annotator';
import type { Settings } from '../shared/settings.ts';
import { firstPerSection, isWanted } from './chosen-matches.ts';
import type { MarkPaint } from './mark-paint.ts';

/** The terms of a page that the reader wants marked, kept up to date and drawn. */
export class PageTerms {
  /** Resolves when the page has been read for the first time. */
  readonly settled: Promise<void>;
  readonly #root = document.body ?? document.documentElement;
  readonly #annotation: Annotation;
  readonly #paint: MarkPaint;
  readonly #settings: Settings;
  readonly #language: string;
  #all: readonly TermMatch[] = [];
  #chosen: ReadonlySet<TermMatch> = new Set();
  #ordered: readonly TermMatch[] = [];

  constructor(
    index: TermIndex,
    language: string,
    settings: Settings,
    paint: MarkPaint,
    onChange: () => void,
  ) {
    this.#paint = paint;
    this.#settings = settings;
    this.#language = language;
    // What no longer stands there is unmarked at once; what has come is marked when it is known which of it is wanted.
    const marker = {
      add: () => undefined,
      remove: (matches: readonly TermMatch[]) => paint.remove(matches),
      stop: () => paint.stop(),
    };
    this.#annotation = annotate(this.#root, index, { marker, onChange });
    this.settled = this.#annotation.settled;
  }

  /** In the order of the page. A match that outlives a change of the page stays the same object. */
  matches(): readonly TermMatch[] {
    const all = this.#annotation.matches();
    if (all !== this.#all) this.#choose(all);
    return this.#ordered;
  }

  /** The marked term under a point in the window. */
  termAt(x: number, y: number): TermMatch | undefined {
    const match = this.#annotation.termAt(x, y);
    this.matches();
    return match && this.#chosen.has(match) ? match : undefined;
  }

  stop(): void {
    this.#annotation.stop();
  }

  #choose(all: readonly TermMatch[]): void {
    const before = this.#chosen;
    const wanted = all.filter((match) => isWanted(match, this.#settings, this.#language));
    this.#all = all;
    this.#ordered = this.#settings.density === 'every' ? wanted : firstPerSection(wanted, this.#root);
    this.#chosen = new Set(this.#ordered);
    this.#paint.remove([...before].filter((match) => !this.#chosen.has(match)));
    this.#paint.add(this.#ordered.filter((match) => !this.#paint.has(match)));
  }
}
