import { isLeftAlone } from './left-alone.ts';
import { hostOf } from './composed-tree.ts';
import { isVisible } from './styles.ts';

/** What is known of the text right inside an element. */
interface Readability {
  /** Whether it, or anything around it, is left alone. */
  readonly isLeftAlone: boolean;
  /** The primary subtag of its language, in lower case; empty where the page does not say. */
  readonly language: string;
}

/** Which text under a root is read. What is known of an element is kept until the page changes. */
export class Readable {
  readonly #root: Node;
  readonly #language: string;
  readonly #known = new Map<Node, Readability>();
  readonly #drawn = new Map<Node, boolean>();

  /** @param language The one to read, as a BCP 47 tag; empty: any. */
  constructor(root: Node, language: string) {
    this.#root = root;
    this.#language = primarySubtag(language);
  }

  /** Whether the text right inside a node is one to read. */
  isRead(parent: Node): boolean {
    const { isLeftAlone, language } = this.#of(parent);
    return !isLeftAlone && (language === '' || this.#language === '' || language === this.#language);
  }

  /** Whether a node, or anything around it, is left alone. */
  isLeftAlone(node: Node): boolean {
    return this.#of(node).isLeftAlone;
  }

  /** Whether a text is drawn at all. */
  isDrawn(text: Text): boolean {
    const parent = text.parentNode;
    if (parent === null) return false;
    if ((parent as Element).shadowRoot != null)
      return text.assignedSlot !== null && isVisible(text.assignedSlot, true);
    let isDrawn = this.#drawn.get(parent);
    if (isDrawn === undefined) this.#drawn.set(parent, (isDrawn = isVisible(parent)));
    return isDrawn;
  }

  /** Whether an element's text is read otherwise than the text around it. */
  isApart(element: Element): boolean {
    if (isLeftAlone(element)) return true;
    if (this.#language === '' || !element.hasAttribute('lang') || element.parentNode === null) return false;
    return this.isRead(element) !== this.isRead(element.parentNode);
  }

  forget(): void {
    this.#known.clear();
    this.#drawn.clear();
  }

  #of(node: Node): Readability {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    // Pages nest deep enough to overflow the stack.
    const unknown: Node[] = [];
    let at: Node | null = node;
    for (; at !== null && at !== this.#root && !this.#known.has(at); at = outerOf(at)) unknown.push(at);
    let around = (at !== null ? this.#known.get(at) : undefined) ?? this.#ofRoot();
    for (const inner of unknown.toReversed()) {
      if (inner.nodeType === Node.ELEMENT_NODE) around = readabilityOf(inner as Element, around);
      this.#known.set(inner, around);
    }
    this.#known.set(node, around);
    return around;
  }

  #ofRoot(): Readability {
    for (let at: Node | null = this.#root; at !== null; at = outerOf(at)) {
      const language = at.nodeType === Node.ELEMENT_NODE ? (at as Element).getAttribute('lang') : null;
      if (language !== null) return { isLeftAlone: false, language: primarySubtag(language) };
    }
    return { isLeftAlone: false, language: '' };
  }
}

/** What a node stands in as it is drawn: its slot, its parent, or of a shadow root its host. */
function outerOf(node: Node): Node | null {
  return (node as Partial<Element>).assignedSlot ?? node.parentNode ?? hostOf(node) ?? null;
}

function readabilityOf(element: Element, around: Readability): Readability {
  const isAlone = around.isLeftAlone || isLeftAlone(element);
  const language = element.getAttribute('lang');
  if (language === null) return isAlone === around.isLeftAlone ? around : { ...around, isLeftAlone: isAlone };
  return { isLeftAlone: isAlone, language: primarySubtag(language) };
}

function primarySubtag(tag: string): string {
  return (tag.split('-')[0] as string).trim().toLowerCase();
}
