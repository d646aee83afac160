import { studiesAddress } from '../shared/studies-address.ts';
import type { TermRow } from './term-rows.ts';
import { timesWords, type Summary } from './wording.ts';

function part<T extends Element>(scope: ParentNode, selector: string): T {
  const found = scope.querySelector<T>(selector);
  if (!found) throw new Error(`The popup's page has no ${selector}.`);
  return found;
}

const control = part<HTMLElement>(document, '#control');
const toggle = part<HTMLButtonElement>(document, '#switch');
const toggleWord = part(document, '#switch-word');
const summary = part(document, '#summary');
const terms = part(document, '#terms');
const rowTemplate = part<HTMLTemplateElement>(document, '#row');

const paragraph = (...children: (Node | string)[]): HTMLParagraphElement => {
  const element = document.createElement('p');
  element.append(...children);
  return element;
};

const strong = (text: string): HTMLElement => {
  const element = document.createElement('strong');
  element.append(text);
  return element;
};

/** Says when the reader turns the marks on or off. */
export function onSwitch(listener: (on: boolean) => void): void {
  toggle.addEventListener('click', () => listener(toggle.getAttribute('aria-checked') !== 'true'));
}

export function showSwitch(isOn: boolean | undefined): void {
  control.hidden = isOn === undefined;
  toggle.setAttribute('aria-checked', String(isOn === true));
  toggleWord.textContent = isOn ? 'On' : 'Off';
}

export function showSummary({ main, rest }: Summary): void {
  const words = paragraph(strong(main), ` ${rest}`);
  // The status is announced when it changes: words that are there already are not said again.
  if (summary.textContent?.trim() !== words.textContent?.trim()) summary.replaceChildren(words);
}

function rowElement({ term, name }: TermRow): HTMLLIElement {
  const row = part<HTMLLIElement>(rowTemplate.content, 'li').cloneNode(true) as HTMLLIElement;
  row.dataset.term = term.id;
  part(row, '.name').textContent = name;
  const meaning = part(row, '.meaning');
  meaning.append(term.plainDefinition);
  if (term.claimId !== undefined) {
    const link = document.createElement('a');
    link.href = studiesAddress(term.claimId);
    link.target = '_blank';
    link.append('See the studies');
    meaning.append(link);
  }
  return row;
}

/** Lists the terms. Rows that stand already stay, so that one being read neither closes nor loses focus. */
export function showRows(rows: readonly TermRow[]): void {
  const standing = new Map([...terms.querySelectorAll('li')].map((row) => [row.dataset.term, row]));
  const elements = rows.map((row) => standing.get(row.term.id) ?? rowElement(row));
  if (
    elements.some((row, place) => row !== terms.children[place]) ||
    elements.length !== terms.children.length
  ) {
    terms.replaceChildren(...elements);
  }
  for (const [place, { times }] of rows.entries()) {
    const words = elements[place]?.querySelector('.times');
    if (words) words.textContent = timesWords(times);
  }
}

export function showFooter(review: string, help: readonly string[]): void {
  part(document, '#review').textContent = review;
  const numbers = help.map((number) =>
    Object.assign(document.createElement('span'), { textContent: number }),
  );
  part(document, '#help').append(...numbers.flatMap((number, place) => [place === 0 ? ' ' : ', ', number]));
}
