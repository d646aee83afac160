import type { TermMatch } from '@plainsight/annotator';

/** The faint ground of the term whose card is open. Like the marks, it changes nothing in the page. */
export class CurrentMark {
  // The page shares the registry of highlights.
  readonly #name = `p${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  readonly #styles = new CSSStyleSheet();

  constructor() {
    this.#styles.replaceSync(
      `::highlight(${this.#name}) { background-color: color-mix(in srgb, #0d9488 20%, transparent); }`,
    );
  }

  show({ startNode, startOffset, endNode, endOffset }: TermMatch): void {
    this.clear();
    const range = new StaticRange({
      startContainer: startNode,
      startOffset,
      endContainer: endNode,
      endOffset,
    });
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#styles];
    CSS.highlights.set(this.#name, new Highlight(range));
  }

  clear(): void {
    CSS.highlights.delete(this.#name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#styles);
  }
}
