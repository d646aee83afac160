import { annotate, compileTerms } from '../../packages/annotator/src/index.ts';

const PAGE = `<p>The NMDA <b>receptor</b></p>${'<p>ketamine, an infusion of 50 mg; IV</p>'.repeat(40)}`;
const IV = { id: 'iv', forms: ['IV'], caseSensitive: true, contextTerms: ['infusion'] };
const index = compileTerms(['NMDA', 'NMDA receptor', 'ketamine', IV]);

/** What is left on the page: listeners added and not removed, highlights, adopted sheets, nodes. */
export interface Left {
  readonly listeners: number;
  readonly timers: number;
  readonly highlights: number;
  readonly sheets: number;
  readonly html: string;
}

export interface MemoryPage {
  readonly run: (times: number, marker: 'highlights' | 'elements') => Promise<void>;
  readonly left: () => Left;
}

let listeners = 0;
const timers = new Set<unknown>();
const { addEventListener, removeEventListener } = EventTarget.prototype;
const { setInterval: set, clearInterval: clear } = window;
EventTarget.prototype.addEventListener = function (...parameters: Parameters<typeof addEventListener>) {
  listeners += 1;
  addEventListener.apply(this, parameters);
};
EventTarget.prototype.removeEventListener = function (...parameters: Parameters<typeof removeEventListener>) {
  listeners -= 1;
  removeEventListener.apply(this, parameters);
};
Object.assign(window, {
  setInterval: (...parameters: Parameters<typeof set>) => {
    const timer = set(...parameters);
    timers.add(timer);
    return timer;
  },
  clearInterval: (timer: ReturnType<typeof set>) => {
    timers.delete(timer);
    clear(timer);
  },
});

const page: MemoryPage = {
  run: async (times, marker) => {
    const app = document.querySelector('#app') as Element;
    for (let time = 0; time < times; time += 1) {
      app.innerHTML = PAGE;
      const annotation = annotate(app, index, { marker });
      await annotation.settled;
      // As a single-page site does it: the page's content is another.
      app.innerHTML = `<section>${PAGE}</section>`;
      annotation.matches();
      annotation.stop();
      app.replaceChildren();
    }
  },
  left: () => ({
    listeners,
    timers: timers.size,
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
    html: document.body.outerHTML,
  }),
};
Object.assign(window, { page });
