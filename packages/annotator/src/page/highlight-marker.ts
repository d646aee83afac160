import { INVISIBLE_MARKER, type Marker } from './marker.ts';
import type { TermMatch } from './term-match.ts';

// One teal with at least 3:1 on white and on black alike: a page does not say which of the two it is.
const DEFAULT_STYLES = `
  text-decoration: underline dotted #0d9488;
  text-decoration-thickness: 2px;
  text-underline-offset: 3px;
`;

/** Marks by the CSS Custom Highlight API: no node, attribute or style of the page changes. */
export function createHighlightMarker(document: Document, styles = DEFAULT_STYLES): Marker {
  if (typeof Highlight === 'undefined' || CSS.highlights === undefined) return INVISIBLE_MARKER;
  return new HighlightMarker(document, styles);
}

class HighlightMarker implements Marker {
  readonly #document: Document;
  // The registry is shared with the page.
  readonly #name = unguessableName();
  readonly #highlight = new Highlight();
  readonly #sheet = new CSSStyleSheet();
  // Static ranges: a live one would tax every edit of the page's text.
  readonly #ranges = new Map<TermMatch, StaticRange>();

  constructor(document: Document, styles: string) {
    this.#document = document;
    this.#sheet.replaceSync(`::highlight(${this.#name}) { ${styles} }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    CSS.highlights.set(this.#name, this.#highlight);
  }

  add(matches: Iterable<TermMatch>): void {
    for (const match of matches) {
      const range = new StaticRange({
        startContainer: match.startNode,
        startOffset: match.startOffset,
        endContainer: match.endNode,
        endOffset: match.endOffset,
      });
      this.#ranges.set(match, range);
      this.#highlight.add(range);
    }
  }

  remove(matches: Iterable<TermMatch>): void {
    for (const match of matches) {
      const range = this.#ranges.get(match);
      if (range === undefined) continue;
      this.#ranges.delete(match);
      this.#highlight.delete(range);
    }
  }

  stop(): void {
    const document = this.#document;
    CSS.highlights.delete(this.#name);
    this.#highlight.clear();
    this.#ranges.clear();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}

function unguessableName(): string {
  return `p${[...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')}`;
}
