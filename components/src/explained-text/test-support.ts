import { fixture, html, waitUntil } from '@open-wc/testing';
import { providePack } from '../pack/provide-pack.ts';
import { fixturePack } from '../testing/fixture-pack.ts';
import type { ExplainedText } from './explained-text.ts';

/** The code that places cards is loaded when the first one opens: on a busy machine that takes its time. */
const patience = { timeout: 10_000 };

export const marksIn = (element: Element): HTMLElement[] => [
  ...element.querySelectorAll<HTMLElement>('[data-plainsight-term]'),
];

export const panelOf = (element: ExplainedText): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>('.panel:popover-open') ?? null;

/** Text around which the element stands, in a page that asks for one colour scheme, once its terms are marked. */
export async function explained(
  markup: string,
  { density, scheme = 'light' }: { density?: string; scheme?: 'light' | 'dark' } = {},
): Promise<ExplainedText> {
  providePack(fixturePack);
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.colorScheme = scheme;
  page.style.color = scheme === 'dark' ? '#e9edec' : '#1c2527';
  page.style.backgroundColor = scheme === 'dark' ? '#12181a' : '#ffffff';
  page.innerHTML = `<explained-text${density ? ` density="${density}"` : ''}>${markup}</explained-text>`;
  const element = page.firstElementChild as ExplainedText;
  await waitUntil(() => marksIn(element).length > 0, 'no term is marked', patience);
  return element;
}

/** Resolves once a card stands at its place. */
export async function opened(element: ExplainedText): Promise<HTMLElement> {
  await waitUntil(
    () => {
      const panel = panelOf(element);
      const card = panel?.querySelector('term-card');
      return (
        panel && getComputedStyle(panel).visibility === 'visible' && card?.shadowRoot?.querySelector('h2')
      );
    },
    'no card opens',
    patience,
  );
  return panelOf(element) as HTMLElement;
}

const at = (element: Element): { clientX: number; clientY: number } => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
};

export function point(element: Element, type: string, more: PointerEventInit = {}): void {
  element.dispatchEvent(
    new PointerEvent(type, {
      pointerType: 'mouse',
      pointerId: 1,
      isPrimary: true,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...at(element),
      ...more,
    }),
  );
}

/** Does something while time stands still, and then lets pass what was waited for. */
export function withoutWaiting(action: () => void): void {
  const { setTimeout } = globalThis;
  const waiting: (() => void)[] = [];
  globalThis.setTimeout = ((run: () => void) => waiting.push(run)) as unknown as typeof setTimeout;
  try {
    action();
  } finally {
    globalThis.setTimeout = setTimeout;
  }
  for (const run of waiting) run();
}

/** Lets the pointer rest on something. */
export const hover = (element: Element): void => withoutWaiting(() => point(element, 'pointerover'));

/** A finger taps something. */
export function tap(element: Element): void {
  point(element, 'pointerdown', { pointerType: 'touch' });
  point(element, 'pointerup', { pointerType: 'touch' });
  point(element, 'click', { pointerType: 'touch', detail: 1 });
}
