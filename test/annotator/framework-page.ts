import { annotate, compileTerms } from '../../packages/annotator/src/index.ts';

export interface Item {
  readonly id: number;
  readonly text: string;
}

/** What a test can have a page do. Each resolves when the page is drawn anew. */
export interface Steps {
  readonly setItems: (items: readonly Item[]) => void | Promise<void>;
  readonly setName: (name: string) => void | Promise<void>;
  readonly setIsShown: (isShown: boolean) => void | Promise<void>;
  readonly unmount: () => void;
}

/** What stands on the page, as a reader sees it and as it is marked. */
export interface Seen {
  readonly text: string;
  readonly matches: readonly string[];
  readonly marked: readonly string[];
}

export interface FrameworkPage extends Steps {
  readonly click: (place: number) => void;
  readonly see: () => Promise<Seen>;
  readonly stop: () => void;
}

const TERMS = ['NMDA', 'NMDA receptor', 'ketamine'];

function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

const MARKED = {
  highlights: () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(textOf)),
  elements: () =>
    [...document.querySelectorAll('[data-plainsight-term]')].map(({ textContent }) => textContent),
};

/** Annotates the page by the marker that its address names, and puts what a test needs on `window`. */
export function annotateHere(steps: Steps): void {
  const marker = location.search === '?elements' ? 'elements' : 'highlights';
  const app = document.querySelector('#app') as Element;
  const annotation = annotate(app, compileTerms(TERMS), { marker });
  const page: FrameworkPage = {
    ...steps,
    click: (place) => document.querySelectorAll('li')[place]?.click(),
    see: async () => {
      await annotation.settled;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const matches = annotation.matches().map(({ text }) => text);
      const text = (app.textContent ?? '').replace(/at \d+ and/, 'at … and');
      return { text, matches: matches.sort(), marked: MARKED[marker]().sort() };
    },
    stop: () => annotation.stop(),
  };
  Object.assign(window, { page });
}
