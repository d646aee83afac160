import type { LitElement } from 'lit';
import { fullCitation, shortCitation } from '@plainsight/evidence';
import { useLocale } from '../localization/locale.ts';
import { fixturePack } from './fixture-pack.ts';

/** Has a look at elements in the pseudo-locale, in which each translated message stands in ⟦brackets⟧. */
export async function inPseudoLocale(look: () => Promise<void>): Promise<void> {
  // Made by the test runner from the sources; a path that no bundler resolves.
  const path = '/pseudo-locale.js';
  await useLocale('en-x-pseudo', await import(path));
  try {
    await look();
  } finally {
    await useLocale('en');
  }
}

/** What the works of the fixture pack are called, in the pack's language. */
export const citations = Object.values(fixturePack.references).flatMap((work) => [
  shortCitation(work),
  fullCitation(work),
]);

/** Every text of a pack, which stays in the pack's language. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Joins that are no language's words: numbers, marks, a space. */
const wordless = /^[\s\d\p{P}\p{S}]*$/u;

/**
 * The texts and labels that an element shows in the pseudo-locale and that are neither translated nor from the fixture
 * pack.
 * @param made Other texts that are the same in every language, such as citations.
 */
export async function wordsLeftOut(element: LitElement, made: readonly string[] = []): Promise<string[]> {
  await element.updateComplete;
  const known = [...textsOf(fixturePack), ...made].join('\n').toLowerCase();
  const root = element.renderRoot as ShadowRoot;
  const labels = [...root.querySelectorAll('[aria-label], [title], [placeholder], [alt]')].flatMap((node) =>
    ['aria-label', 'title', 'placeholder', 'alt'].map((name) => node.getAttribute(name) ?? ''),
  );
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement?.localName !== 'style')
      texts.push(walker.currentNode.textContent ?? '');
  }
  return [...texts, ...labels].filter((text) => {
    const rest = withoutTranslated(text).trim();
    return !wordless.test(rest) && !known.includes(rest.toLowerCase());
  });
}

/** A text without its bracketed parts, of which one can stand inside another. */
function withoutTranslated(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  }
  return rest;
}
