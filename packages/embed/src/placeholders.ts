import { knownElements } from './known-elements.ts';

/** What a page writes where its host strips unknown tags: `<div data-plainsight="condition-card" …>`. */
export const placeholderSelector = '[data-plainsight]';

/** Attributes that every element has, and that a placeholder hands on as they are. */
const handedOn = ['id', 'class', 'lang', 'dir', 'title'];

const prefix = 'data-';

/**
 * Puts the element in the place of its placeholder: each `data-…` attribute becomes the attribute of that name, and the
 * placeholder's content becomes the fallback of the element. Where the placeholder names no element or an attribute that
 * the element does not have, it keeps its content and says in one sentence what is wrong.
 * @returns The element; undefined where there is none of that name.
 */
export function fillPlaceholder(placeholder: HTMLElement): HTMLElement | undefined {
  const tag = placeholder.dataset['plainsight'] ?? '';
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
  const unknown: string[] = [];
  for (const { name, value } of placeholder.attributes) {
    if (handedOn.includes(name)) element.setAttribute(name, value);
    if (!name.startsWith(prefix)) continue;
    const attribute = name.slice(prefix.length);
    if (known.includes(attribute)) element.setAttribute(attribute, value);
    else unknown.push(name);
  }
  // A style attribute would be blocked by a strict policy; the object behind it is not.
  element.style.cssText = placeholder.style.cssText;
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
  if (unknown.length > 0) warnBefore(element, unknown, known);
  return element;
}

function warnBefore(element: HTMLElement, unknown: readonly string[], known: readonly string[]): void {
  const note = element.ownerDocument.createElement('p');
  element.before(note);
  const names = known.map((name) => prefix + name).join(', ');
  complain(
    note,
    `<${element.localName}> has no ${unknown.join(', ')}. It has: ${names || 'no attribute of its own'}.`,
  );
}

function complain(place: HTMLElement, sentence: string): void {
  const note = place.ownerDocument.createElement('small');
  note.setAttribute('role', 'note');
  note.textContent = `Plainsight: ${sentence} `;
  place.prepend(note);
}
