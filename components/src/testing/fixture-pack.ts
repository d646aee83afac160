import { fixture, html } from '@open-wc/testing';
import { fixturePack, stepText } from '@plainsight/evidence/testing';
import type { TemplateResult } from 'lit';
import { providePack } from '../pack/provide-pack.ts';

export { fixturePack, stepText };

/** Hands the fixture pack to the document and puts an element in it. */
export async function fixtureWithPack<T extends Element>(template: TemplateResult): Promise<T> {
  providePack(fixturePack);
  return fixture<T>(template);
}

/** The same in a page that asks for one colour scheme. */
export async function fixtureInScheme<T extends Element>(
  scheme: 'light' | 'dark',
  template: TemplateResult,
): Promise<T> {
  const wrapper = await fixtureWithPack<HTMLElement>(html`<div>${template}</div>`);
  wrapper.style.colorScheme = scheme;
  wrapper.style.backgroundColor = scheme === 'dark' ? '#12181a' : '#ffffff';
  return wrapper.firstElementChild as T;
}
