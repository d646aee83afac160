import * as fc from 'fast-check';

/** What may be done to a page whose marks are elements: what a script does that knows only its own nodes. */
export const PLAIN_EDITS = [
  'write',
  'text',
  'element',
  'remove',
  'move',
  'class',
  'style',
  'hidden',
  'lang',
] as const;

const ALL_EDITS = [...PLAIN_EDITS, 'split', 'normalize', 'wrap', 'empty', 'ignore'] as const;

type Kind = (typeof ALL_EDITS)[number];

interface Edit {
  readonly kind: Kind;
  /** Which node, of those there have been. */
  readonly one: number;
  readonly other: number;
  readonly text: string;
  readonly tag: string;
}

const WORDS = [
  'NM',
  'DA',
  'NMDA',
  ' receptor',
  'receptor ',
  ' ',
  'keta',
  'mine',
  ' ketamine ',
  'IV ',
  ' infusion ',
  '',
];
const INLINE = ['b', 'a', 'span', 'br'];
const TAGS = ['p', 'div', 'li', 'code', ...INLINE];

export function anyEdits(kinds: readonly Kind[] = ALL_EDITS): fc.Arbitrary<Edit[]> {
  return fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      one: fc.nat(200),
      other: fc.nat(200),
      text: fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join('')),
      tag: fc.constantFrom(...TAGS),
    }),
    { minLength: 1, maxLength: 12 },
  );
}

/** A page that is edited by numbers, so that two of them can be edited alike. */
export class RandomPage {
  /** Every node that the page has made, in the order in which it made them. */
  readonly #nodes: Node[];

  constructor(root: HTMLElement) {
    root.innerHTML =
      '<p>The NMDA <b>receptor</b> and keta<i>mine</i></p><div class="text">IV ketamine<ul><li>NMDA<li>receptor</ul></div><p>an infusion</p>';
    this.#nodes = [root];
    const walker = document.createTreeWalker(root);
    while (walker.nextNode() !== null) this.#nodes.push(walker.currentNode);
  }

  edit(edits: readonly Edit[]): void {
    for (const edit of edits) this.#edit(edit);
  }

  /** Where each node stands: the number of its parent, and of the page's own node before it. */
  places(): [number, number][] {
    return this.#nodes.map((node) => [
      this.#nodes.indexOf(node.parentNode as Node),
      this.#nodes.indexOf(node.previousSibling as Node),
    ]);
  }

  #edit({ kind, one, other, text, tag }: Edit): void {
    const element = this.#element(one);
    const inside = this.#nodes.filter((node) => node !== this.#nodes[0]);
    const node = inside[one % inside.length] as Element | Text;
    // Whether a part of a line is drawn says how the text at its sides is read.
    const block = this.#element(one, 'p, div, li');
    if (kind === 'write') this.#text(one).data = text;
    else if (kind === 'text') this.#insert(element, new Text(text), other);
    else if (kind === 'element') {
      const added = document.createElement(tag);
      this.#insert(element, added, other);
      if (tag !== 'br') this.#insert(added, new Text(text), other);
    } else if (kind === 'remove') node.remove();
    else if (kind === 'move' && !node.contains(this.#element(other))) {
      this.#element(other).append(node);
    } else if (kind === 'class') block.classList.toggle('x');
    else if (kind === 'style') block.style.display = block.style.display === '' ? 'none' : '';
    else if (kind === 'hidden') element.toggleAttribute('hidden');
    else if (kind === 'ignore') element.toggleAttribute('data-plainsight-ignore');
    else if (kind === 'lang') element.lang = ['', 'en', 'fr'][other % 3] as string;
    else if (kind === 'split') this.#split(this.#text(one), other);
    else if (kind === 'normalize') this.#element(one).normalize();
    else if (kind === 'wrap' && node.parentNode !== null) {
      const around = document.createElement(tag === 'br' ? 'i' : tag);
      node.replaceWith(around);
      around.append(node);
      this.#nodes.push(around);
    } else if (kind === 'empty' && other % 4 === 0) element.replaceChildren();
  }

  #split(text: Text, at: number): void {
    this.#nodes.push(text.splitText(at % (text.length + 1)));
  }

  #insert(parent: Node, node: Node, place: number): void {
    const own = this.#nodes.filter((child) => child.parentNode === parent);
    parent.insertBefore(node, own[place % (own.length + 1)] ?? null);
    this.#nodes.push(node);
  }

  #element(number: number, selector = '*'): HTMLElement {
    const elements = this.#nodes.filter(
      (node, at) =>
        at > 0 && node instanceof HTMLElement && node.localName !== 'br' && node.matches(selector),
    );
    return elements[number % elements.length] as HTMLElement;
  }

  #text(number: number): Text {
    const texts = this.#nodes.filter((node) => node instanceof Text);
    return texts[number % texts.length] as Text;
  }
}
