/** Counts in how many blocks each context term stands, and notes which have come or gone. */
export class ContextTally {
  readonly #counts: Uint32Array;
  #changed = new Set<number>();

  constructor(contextCount: number) {
    this.#counts = new Uint32Array(contextCount);
  }

  readonly isActive = (context: number): boolean => this.#count(context) > 0;

  add(contexts: Iterable<number>): void {
    for (const context of contexts) this.#move(context, 1);
  }

  remove(contexts: Iterable<number>): void {
    for (const context of contexts) this.#move(context, -1);
  }

  /** The context terms that have come or gone since this was last asked. */
  takeChanged(): ReadonlySet<number> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  #move(context: number, by: 1 | -1): void {
    const before = this.#count(context);
    this.#counts[context] = before + by;
    if (before === 0 || before + by === 0) this.#changed.add(context);
  }

  #count(context: number): number {
    return this.#counts[context] ?? 0;
  }
}
