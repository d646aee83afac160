import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a step stays, at least. */
const least = 6000;
/** 200 words a minute, which leaves time to look at the drawing. */
const perWord = 300;

const interactions = ['pointerdown', 'keydown', 'click'] as const;

/** How long a reader needs for these words. */
export const pauseFor = (words: string): number => Math.max(least, words.split(/\s+/).length * perWord);

/** The clock that playing goes by; a test puts its own in. */
export const clock = {
  after(milliseconds: number, then: () => void): () => void {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** What is played. */
export interface Walk {
  /** The words of the step that is shown. */
  words(): string;
  /** Goes to the next step; to the first one from the last. */
  next(): void;
  isAtEnd(): boolean;
  /** What has to be in view for the walk to go on. */
  stage(): Element | null;
  /** The button that starts and stops, whose use is not an interruption. */
  button(): Element | null;
}

/**
 * Walks through the steps when a reader asks for it. Stops at the end, at any other touch or key, when the tab is
 * hidden, and when the drawing leaves the view. Where less motion is asked for it is offered all the same: a step is
 * exchanged for the next and nothing moves.
 */
export class PlayController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #walk: Walk;
  #cancel: (() => void) | undefined;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, walk: Walk) {
    this.#host = host;
    this.#walk = walk;
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#cancel !== undefined;
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Starts; from the first step where the last one is shown. */
  start(): void {
    if (this.isPlaying) return;
    if (this.#walk.isAtEnd()) this.#walk.next();
    for (const type of interactions) this.#host.addEventListener(type, this.#onInteraction);
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) this.stop();
    });
    const stage = this.#walk.stage();
    if (stage) this.#observer.observe(stage);
    this.#wait();
    this.#host.requestUpdate();
  }

  stop(): void {
    if (!this.isPlaying) return;
    this.#cancel?.();
    this.#cancel = undefined;
    this.#observer?.disconnect();
    for (const type of interactions) this.#host.removeEventListener(type, this.#onInteraction);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#host.requestUpdate();
  }

  #wait(): void {
    this.#cancel = clock.after(pauseFor(this.#walk.words()), () => {
      this.#walk.next();
      if (this.#walk.isAtEnd()) this.stop();
      else this.#wait();
    });
  }

  readonly #onVisibility = (): void => {
    if (document.hidden) this.stop();
  };

  readonly #onInteraction = (event: Event): void => {
    const button = this.#walk.button();
    const isOnButton = button !== null && event.composedPath().includes(button);
    const presses = !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
    if (!isOnButton || !presses) this.stop();
  };
}
