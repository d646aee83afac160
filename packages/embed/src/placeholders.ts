import { isMeantForUs } from '@plainsight/render/doctor';
import { knownElements } from './known-elements.ts';

/** What a page writes where its host strips unknown tags: `<div data-plainsight="condition-card" …>`. */
export const placeholderSelector = '[data-plainsight]';

const prefix = 'data-';

const ours = Object.values(knownElements).flat();

/** A policy forbids a style attribute and handlers in markup, and forbids scripts to write them. */
const isForbidden = (name: string): boolean => name === 'style' || name.startsWith('on');

/**
 * Puts the element in the place of its placeholder: each `data-…` attribute of the element's own loses its prefix, the
 * others are handed on as they are, and the placeholder's content becomes the fallback of the element. Where the
 * placeholder names no element, or misspells an attribute, it says in one sentence what is wrong. One that is being
 * edited stays, since an editor would save what it became.
 * @returns The element; undefined where there is none of that name, or none yet.
 */
export function fillPlaceholder(placeholder: HTMLElement): HTMLElement | undefined {
  if (placeholder.isContentEditable) return undefined;
  const tag = placeholder.getAttribute('data-plainsight') ?? '';
  placeholder.removeAttribute('data-plainsight');
  const known = Object.hasOwn(knownElements, tag) ? knownElements[tag] : undefined;
  if (!known) {
    complain(
      placeholder,
      `There is no element “${tag}”. Use one of: ${Object.keys(knownElements).join(', ')}.`,
    );
    return undefined;
  }
  const element = placeholder.ownerDocument.createElement(tag);
  const misspelt: string[] = [];
  for (const attribute of placeholder.attributes) {
    const { name, value } = attribute;
    const own = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (known.includes(own)) {
      element.setAttribute(own, value);
      continue;
    }
    if (!isForbidden(name)) element.setAttributeNode(attribute.cloneNode() as Attr);
    if (isMeantForUs(own, ours)) misspelt.push(name);
  }
  if (placeholder.hasAttribute('style')) element.style.cssText = placeholder.style.cssText;
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
  if (misspelt.length > 0) warnBefore(element, misspelt, known);
  return element;
}

function warnBefore(element: HTMLElement, misspelt: readonly string[], known: readonly string[]): void {
  const note = element.ownerDocument.createElement('p');
  element.before(note);
  const names = known.map((name) => prefix + name).join(', ');
  complain(
    note,
    `<${element.localName}> has no ${misspelt.join(', ')}. It has: ${names || 'no attribute of its own'}.`,
  );
}

function complain(place: HTMLElement, sentence: string): void {
  const note = place.ownerDocument.createElement('small');
  note.setAttribute('role', 'note');
  note.textContent = `Plainsight: ${sentence} `;
  place.prepend(note);
}
