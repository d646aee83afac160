/** Looks for open shadow roots, part by part. Browsers tell of none, so each element must be asked. */
export class ShadowRootSearch {
  readonly #waiting: Node[] = [];
  #walker: TreeWalker | undefined;
  /** Elements that are not defined yet: they may get a shadow root with that. */
  readonly #possible = new Set<Element>();

  get isDone(): boolean {
    return this.#walker === undefined && this.#waiting.length === 0;
  }

  /** Looks in a node as well, and once more at what may have got a shadow root since. */
  add(node: Node): void {
    this.#waiting.push(node);
  }

  /** Goes on until the time is up; gives what it has found. */
  search(isTimeUp: () => boolean): ShadowRoot[] {
    const found: ShadowRoot[] = [];
    const look = (node: Node): void => {
      const { shadowRoot } = node as Element;
      if (shadowRoot != null) found.push(shadowRoot);
    };
    for (const element of this.#possible) {
      if (element.shadowRoot === null) continue;
      this.#possible.delete(element);
      look(element);
    }
    while (!this.isDone) {
      this.#walker ??= this.#begin(look);
      const walker = this.#walker;
      // Where the page has removed what was being looked at, from the beginning.
      if (!walker.root.contains(walker.currentNode)) walker.currentNode = walker.root;
      for (let count = 0, node = walker.nextNode(); ; node = walker.nextNode()) {
        if (node === null) {
          this.#walker = undefined;
          break;
        }
        look(node);
        count += 1;
        if (count % 32 === 0 && isTimeUp()) return found;
      }
    }
    return found;
  }

  #begin(look: (node: Node) => void): TreeWalker {
    const root = this.#waiting.shift() as Node;
    look(root);
    const undefinedYet = (root as Partial<ParentNode>).querySelectorAll?.(':not(:defined)') ?? [];
    for (const element of undefinedYet) this.#possible.add(element);
    if ((root as Partial<Element>).matches?.(':not(:defined)')) this.#possible.add(root as Element);
    return (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  }
}
