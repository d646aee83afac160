/** What Safari has in `text-decoration` is the line alone: its style and colour each need a property of their own. */
const rules = `
  explained-text [data-plainsight-term] {
    all: unset;
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: var(--plainsight-accent, #0b6371);
    text-decoration-thickness: max(1.5px, 0.08em);
    text-underline-offset: 0.22em;
    text-decoration-skip-ink: none;
    border-radius: 2px;
    cursor: help;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  @supports (color: light-dark(#000, #fff)) {
    explained-text [data-plainsight-term] {
      text-decoration-color: var(--plainsight-accent, light-dark(#0b6371, #74c5cd));
    }
  }
  a[href] [data-plainsight-term] {
    cursor: inherit;
  }
  explained-text [data-plainsight-term]:hover,
  explained-text [data-plainsight-term][aria-expanded='true'] {
    background: rgb(11 99 113 / 16%);
    background: color-mix(in srgb, var(--plainsight-accent, #2a8d9b) 22%, transparent);
  }
  explained-text [data-plainsight-term]:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  @media print {
    explained-text [data-plainsight-term] {
      text-decoration: none;
    }
  }
`;

type Scope = Document | ShadowRoot;

let sheet: CSSStyleSheet | undefined;
const users = new Map<Scope, number>();

/**
 * Lends the marks' look to the tree that an element stands in: the marks stand in the page's own text, out of reach of
 * an element's styles. A constructed stylesheet, since a policy may forbid any other.
 * @returns Takes the look back; it goes with its last user.
 */
export function lendMarkStyles(element: Element): () => void {
  const scope = element.getRootNode() as Scope;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
  }
  const lent = sheet;
  const count = users.get(scope) ?? 0;
  if (count === 0) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, lent];
  users.set(scope, count + 1);
  return () => {
    const left = (users.get(scope) ?? 1) - 1;
    if (left > 0) {
      users.set(scope, left);
      return;
    }
    users.delete(scope);
    scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== lent);
  };
}
