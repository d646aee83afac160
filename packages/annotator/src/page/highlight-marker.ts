import type { AnnotateOptions } from './annotation.ts';
import { INVISIBLE_MARKER, type Marker } from './marker.ts';
import { nearMatches, placesOf } from './near-matches.ts';
import { letPageRun } from './slices.ts';
import { fits, type TermMatch } from './term-match.ts';

// One teal with at least 3:1 on white and on black alike: a page does not say which of the two it is. What Safari has in
// `text-decoration` is the line alone.
const DEFAULT_STYLES = `
  text-decoration-line: underline;
  text-decoration-style: dotted;
  text-decoration-color: #0d9488;
  text-decoration-thickness: 2px;
  text-underline-offset: 3px;
`;

// Each range taxes every frame in which the page changes anything.
const MOST_RANGES = 128;
/** How often to see whether the page has cleared the registry, which it shares, in milliseconds. */
const REPAIR = 1_000;
const LISTENING = { capture: true, passive: true };
/** How soon after a change to see what it has moved, in milliseconds. */
const MOVED = 250;
/** How long to believe that nothing has moved where a few matches have not, in milliseconds. */
const UNMOVED = 2_000;
const MOVING = ['scroll', 'resize', 'load', 'toggle', 'transitionend'];

/** Marks by the CSS Custom Highlight API: no node, attribute or style of the page changes. */
export function createHighlightMarker(
  document: Document,
  { highlightName, styles = DEFAULT_STYLES }: Pick<AnnotateOptions, 'highlightName' | 'styles'>,
): Marker {
  if (typeof Highlight === 'undefined' || CSS.highlights === undefined) return INVISIBLE_MARKER;
  return new HighlightMarker(document, highlightName, styles);
}

/** Registers the matches that the reader sees or soon may see. */
class HighlightMarker implements Marker {
  readonly #document: Document;
  readonly #name: string;
  /** None where the caller brings the rule. */
  readonly #rule: string | undefined;
  #sheet: CSSStyleSheet | undefined;
  readonly #highlight = new Highlight();
  // Static ranges: a live one would tax every edit of the page's text.
  readonly #ranges = new Map<TermMatch, StaticRange>();
  #isStopped = false;
  #matches: readonly TermMatch[] = [];
  #repair: ReturnType<typeof setInterval> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  #isMoving = false;
  /** Where a few matches stood when all were asked. */
  #places = '';
  #doubt: ReturnType<typeof setTimeout> | undefined;
  readonly #onMove = (): void => {
    this.#places = '';
    clearTimeout(this.#doubt);
    this.#doubt = undefined;
    this.#lookAround();
  };

  constructor(document: Document, name: string | undefined, styles: string) {
    this.#document = document;
    this.#name = name ?? unguessableName();
    if (name === undefined) this.#rule = `::highlight(${this.#name}) { ${styles} }`;
  }

  mark(matches: readonly TermMatch[]): void {
    this.#matches = matches;
    if (matches.length > 0) this.#begin();
    if (matches.length <= MOST_RANGES) this.#show(matches);
    else {
      // Where there are marks already, those near the reader are found once the page is at rest.
      if (this.#ranges.size === 0) this.#show(matches.slice(0, MOST_RANGES));
      this.#onMove();
    }
  }

  check(): void {
    for (const [match, range] of this.#ranges) if (!fits(match)) this.#hide(match, range);
    // A page that changes all the time moves little.
    if (this.#matches.length > MOST_RANGES) this.#later ??= setTimeout(() => this.#lookAround(), MOVED);
  }

  stop(): void {
    this.#isStopped = true;
    clearInterval(this.#repair);
    clearTimeout(this.#later);
    clearTimeout(this.#doubt);
    for (const type of MOVING) this.#document.defaultView?.removeEventListener(type, this.#onMove, true);
    this.#matches = [];
    this.#ranges.clear();
    this.#highlight.clear();
    CSS.highlights.delete(this.#name);
    if (this.#sheet === undefined) return;
    const document = this.#document;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  /** On a page without a match there is nothing to keep right, and nobody listens. */
  #begin(): void {
    if (this.#repair !== undefined) return;
    if (this.#rule !== undefined) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.#rule);
    }
    this.#repair = setInterval(() => this.#keepRegistered(), REPAIR);
    for (const type of MOVING) this.#document.defaultView?.addEventListener(type, this.#onMove, LISTENING);
  }

  /** Finds the matches near the reader, after the next frame is drawn: its layout is known then, and costs nothing. */
  #lookAround(): void {
    clearTimeout(this.#later);
    this.#later = undefined;
    if (this.#isMoving || this.#matches.length <= MOST_RANGES) return;
    this.#isMoving = true;
    requestAnimationFrame(() => {
      void letPageRun().then(() => {
        this.#isMoving = false;
        if (!this.#isStopped && this.#matches.length > MOST_RANGES) this.#showNear();
      });
    });
  }

  #showNear(): void {
    const places = placesOf(this.#matches);
    if (places === this.#places) {
      this.#doubt ??= setTimeout(this.#onMove, UNMOVED);
      return;
    }
    this.#places = places;
    this.#show(nearMatches(this.#matches, MOST_RANGES));
  }

  #keepRegistered(): void {
    if (CSS.highlights.get(this.#name) !== this.#highlight) CSS.highlights.set(this.#name, this.#highlight);
    const sheet = this.#sheet;
    const document = this.#document;
    if (sheet === undefined || document.adoptedStyleSheets.includes(sheet)) return;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }

  #show(matches: readonly TermMatch[]): void {
    const wanted = new Set(matches);
    for (const [match, range] of this.#ranges) if (!wanted.has(match)) this.#hide(match, range);
    for (const match of matches) {
      if (this.#ranges.has(match)) continue;
      const range = new StaticRange({
        startContainer: match.startNode,
        startOffset: match.startOffset,
        endContainer: match.endNode,
        endOffset: match.endOffset,
      });
      this.#ranges.set(match, range);
      this.#highlight.add(range);
    }
    this.#keepRegistered();
  }

  #hide(match: TermMatch, range: StaticRange): void {
    this.#ranges.delete(match);
    this.#highlight.delete(range);
  }
}

function unguessableName(): string {
  return `p${[...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')}`;
}
