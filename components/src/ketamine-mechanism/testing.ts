import { html } from '@open-wc/testing';
import { fixturePack, fixtureWithPack } from '../testing/fixture-pack.ts';
import type { KetamineMechanism } from './ketamine-mechanism.ts';

/* What the tests of this element share. */

const { steps, ideas } = fixturePack.mechanism;

/** The ids of the fixture's steps and ideas, in the order of the walk. */
export const ids: readonly string[] = [...steps, ...ideas].map(({ id }) => id);

export const show = (step: string | null = null) =>
  fixtureWithPack<KetamineMechanism>(
    step === null
      ? html`<ketamine-mechanism></ketamine-mechanism>`
      : html`<ketamine-mechanism step=${step}></ketamine-mechanism>`,
  );

export const all = <T extends Element = HTMLElement>(element: KetamineMechanism, selector: string): T[] => [
  ...element.renderRoot.querySelectorAll<T>(selector),
];

export function one<T extends Element = HTMLElement>(element: KetamineMechanism, selector: string): T {
  const [first] = all<T>(element, selector);
  if (!first) throw new Error(`There is no ${selector}.`);
  return first;
}

export const text = ({ textContent }: Element): string => (textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** The id of the step that the list marks as shown. */
export const current = (element: KetamineMechanism) => one(element, '[aria-current="step"]').dataset['step'];
