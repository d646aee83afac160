import { isOnSafePath, type Box, type Point } from './safe-path.ts';

/** How long a pointer rests on a term before its card opens, in milliseconds. */
const restingTime = 300;
/** How long a card stays once the pointer has left both it and its term. */
const graceTime = 300;

export interface HoverIntentOptions<Target> {
  /** The term whose card is open. */
  readonly shown: () => Target | undefined;
  /** Where that card is. */
  readonly card: () => Box | undefined;
  readonly open: (target: Target, point: Point) => void;
  readonly close: () => void;
  readonly timers?: Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'>;
}

/**
 * Tells from where a pointer goes when a card opens and closes: it opens once the pointer has rested on a term, stays
 * while the pointer is on the term, on the card or on its way between them, and closes a while after it has left.
 */
export class HoverIntent<Target extends object> {
  readonly #options: HoverIntentOptions<Target>;
  readonly #timers: Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'>;
  #opening: { readonly target: Target; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;
  /** What the reader has closed stays closed until the pointer has left it. */
  #dismissed: Target | undefined;
  /** The term under the pointer on its way over other terms. */
  #crossed: Target | undefined;
  #left: Point = { x: 0, y: 0 };
  #point: Point = { x: 0, y: 0 };

  constructor(options: HoverIntentOptions<Target>) {
    this.#options = options;
    this.#timers = options.timers ?? globalThis;
  }

  /**
   * The pointer has moved.
   * @param at What it is on; undefined for the rest of the page.
   */
  move(at: Target | 'card' | undefined, point: Point): void {
    this.#point = point;
    this.#crossed = undefined;
    const shown = this.#options.shown();
    if (at === 'card' || (at !== undefined && at === shown)) {
      if (at !== 'card') this.#left = point;
      this.#stay();
      return;
    }
    if (at !== this.#dismissed) this.#dismissed = undefined;
    const card = this.#options.card();
    if (shown && card && isOnSafePath(point, this.#left, card)) {
      this.#stay();
      if (at !== this.#dismissed) this.#crossed = at;
    } else if (at === undefined || at === this.#dismissed) {
      this.#forgetOpening();
    } else if (at !== this.#opening?.target) {
      this.#openSoon(at);
    }
    if (shown) this.#closing ??= this.#timers.setTimeout(this.#onGrace, graceTime);
  }

  /** The reader has closed the card of a term. */
  dismiss(target: Target): void {
    this.#stay();
    this.#dismissed = target;
  }

  /** Forgets what was to happen. */
  stop(): void {
    this.#stay();
    this.#crossed = undefined;
    this.#dismissed = undefined;
  }

  #openSoon(target: Target): void {
    this.#forgetOpening();
    const timer = this.#timers.setTimeout(() => {
      this.#opening = undefined;
      this.#open(target);
    }, restingTime);
    this.#opening = { target, timer };
  }

  #open(target: Target): void {
    this.#stay();
    this.#left = this.#point;
    this.#options.open(target, this.#point);
  }

  #onGrace = (): void => {
    this.#closing = undefined;
    this.#options.close();
    // It has rested on another term for as long.
    if (this.#crossed) this.#open(this.#crossed);
  };

  #stay(): void {
    this.#forgetOpening();
    if (this.#closing !== undefined) this.#timers.clearTimeout(this.#closing);
    this.#closing = undefined;
  }

  #forgetOpening(): void {
    if (this.#opening) this.#timers.clearTimeout(this.#opening.timer);
    this.#opening = undefined;
  }
}
