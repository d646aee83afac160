import type { Page } from 'puppeteer-core';
import { pack } from '@plainsight/content';
import { renderElement, type ElementAttributes, type RenderOptions } from '@plainsight/render';

/** The elements that draw facts, each with what it is asked for. */
export const drawings: readonly (readonly [tag: string, attributes: ElementAttributes])[] = [
  ['administration-routes', { region: 'scotland' }],
  ['claim-check', { claim: 'c-safe' }],
  ['condition-card', { condition: 'trd', region: 'scotland' }],
  ['evidence-list', { condition: 'ptsd' }],
  ['ketamine-mechanism', { step: 'bdnf', compare: true }],
  ['safety-summary', {}],
  ['term-card', { term: 'nmda' }],
  ['treatment-session', {}],
];

/** A clinic's page with one element that its server has drawn. */
export function staticPage(
  [tag, attributes]: (typeof drawings)[number],
  { head = '', ...options }: RenderOptions & { head?: string } = {},
): string {
  const element = renderElement(tag, attributes, pack, options);
  return `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Clinic</title><link rel="icon" href="data:,">${head}</head><body><main><h1>Clinic</h1>${element}<p>After it.</p></main></body></html>`;
}

/** Where a part of an element stands, in CSS pixels of the page. */
interface Box {
  readonly name: string;
  readonly place: readonly number[];
}

/** What a reader sees of an element: its words, and where each part of it stands. */
export interface Seen {
  readonly words: string;
  readonly boxes: readonly Box[];
}

export const lookAt = (page: Page, tag: string): Promise<Seen> =>
  page.evaluate((name) => {
    const box = document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('.plainsight');
    return {
      words: box?.innerText ?? '',
      boxes: [...(box?.querySelectorAll('*') ?? []), ...document.querySelectorAll('main > p')].flatMap(
        (element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const name = `${element.localName} ${element.textContent?.replaceAll(/\s+/g, ' ').trim().slice(0, 40)}`;
          return width > 0 && height > 0 ? [{ name, place: [x, y + scrollY, width, height] }] : [];
        },
      ),
    };
  }, tag);

/** Text that is cut elsewhere into nodes may be measured otherwise by a fraction of a pixel. */
const unseen = 0.25;

/** What a reader sees otherwise the second time. */
export function changes(before: Seen, after: Seen): string[] {
  const moved = before.boxes.flatMap(({ name, place }, number) => {
    const other = after.boxes[number];
    const isThere =
      other?.name === name &&
      place.every((value, at) => Math.abs(value - (other.place[at] ?? Infinity)) < unseen);
    return isThere ? [] : [`${name}: ${place.join(' ')}, then ${other?.name}: ${other?.place.join(' ')}`];
  });
  return [
    ...(before.words === after.words ? [] : [`${before.words}\n\nthen\n\n${after.words}`]),
    ...(before.boxes.length === after.boxes.length
      ? []
      : [`${before.boxes.length} parts, then ${after.boxes.length}`]),
    ...moved.slice(0, 5),
  ];
}

/** Resolves once the script has drawn an element: what came with the page has a style of its own in it. */
export async function isTakenOver(page: Page, tag: string): Promise<void> {
  await page.waitForFunction(
    (name) => {
      const root = document.querySelector(name)?.shadowRoot;
      return root?.querySelector('.plainsight') && !root.querySelector('style');
    },
    { timeout: 10_000 },
    tag,
  );
}
