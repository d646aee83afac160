import { annotate, compileTerms, type Annotation, type Density, type TermMatch } from '@plainsight/annotator';
import { annotatorTerms, type Term } from '@plainsight/evidence';

/** The attribute of the elements that the annotator puts around terms. */
const termAttribute = 'data-plainsight-term';
const anyMark = `[${termAttribute}]`;

/** The terms in the text of one element: found, marked, described, and followed as the text changes. */
export class TermMarks {
  readonly #root: HTMLElement;
  readonly #onChange: () => void;
  #annotation: Annotation | undefined;
  #glossary: readonly Term[] = [];
  #asked = '';

  /** @param onChange Told after terms have come or gone. */
  constructor(root: HTMLElement, onChange: () => void) {
    this.#root = root;
    this.#onChange = onChange;
  }

  /** Marks the terms of a glossary. The same terms again change nothing. */
  show(glossary: readonly Term[], density: Density): void {
    if (this.#annotation && this.#glossary === glossary && this.#asked.startsWith(`${density} `)) return;
    this.#glossary = glossary;
    const terms = annotatorTerms(glossary);
    const asked = `${density} ${JSON.stringify(terms)}`;
    if (this.#annotation && this.#asked === asked) return;
    this.stop();
    this.#asked = asked;
    this.#annotation = annotate(this.#root, compileTerms(terms), {
      marker: 'elements',
      density,
      onChange: () => {
        this.#describe();
        this.#onChange();
      },
    });
  }

  /** Gives the page its text back as it was. */
  stop(): void {
    this.#annotation?.stop();
    this.#annotation = undefined;
  }

  /** The term that an element of the page marks, or that stands in it. */
  matchOf(mark: Element): TermMatch | undefined {
    return this.#annotation?.matches().find(({ startNode, startOffset, endNode, endOffset }) => {
      const range = document.createRange();
      range.setStart(startNode, startOffset);
      range.setEnd(endNode, endOffset);
      return range.intersectsNode(mark);
    });
  }

  isThere(match: TermMatch): boolean {
    return this.#annotation?.matches().includes(match) ?? false;
  }

  /** Lets a screen reader say what a word means when it comes to it, without anything being opened. */
  #describe(): void {
    const meanings = new Map(this.#glossary.map(({ id, plainDefinition }) => [id, plainDefinition]));
    for (const { startNode, termId } of this.#annotation?.matches() ?? []) {
      const mark = startNode.parentElement?.closest(`${anyMark}[role="button"]`);
      if (!mark || mark.hasAttribute('aria-description')) continue;
      mark.setAttribute('aria-description', meanings.get(termId) ?? '');
      mark.setAttribute('aria-expanded', 'false');
    }
  }
}

/** The marks that one term stands in: several where the page's own elements cut it. */
export const marksOf = ({ startNode, endNode }: TermMatch): HTMLElement[] => {
  const first = startNode.parentElement?.closest<HTMLElement>(anyMark);
  const last = endNode.parentElement?.closest<HTMLElement>(anyMark);
  return [...new Set([first, last])].filter((mark) => mark != null);
};

/** The innermost mark among the elements that an event went through. */
export const markAmong = (path: readonly EventTarget[]): HTMLElement | undefined =>
  path.find((target): target is HTMLElement => target instanceof HTMLElement && target.matches(anyMark));

/** The mark that takes the keyboard's focus: a mark itself, or the first one in a link of the page. */
export const markFocusedIn = (element: Element): HTMLElement | undefined =>
  element.closest<HTMLElement>(anyMark) ??
  element.querySelector<HTMLElement>(`:scope:is(a) ${anyMark}`) ??
  undefined;
