import { PackOfferEvent, packRequest, type PackRequestEvent } from './pack-events.ts';
import type { PackState } from './pack-state.ts';

/** Hands a pack to the elements inside another, those already there and those to come. */
export class PackProvider implements EventListenerObject {
  readonly #host: HTMLElement;
  #state: PackState | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Needed when the host is connected: until then the elements inside it have asked further out. */
  offer(): void {
    // Where two copies of the script give the document a pack, the last to offer answers last, and counts.
    this.#host.removeEventListener(packRequest, this);
    this.#host.addEventListener(packRequest, this);
    this.#host.dispatchEvent(new PackOfferEvent());
  }

  /** Undefined while a pack is on its way: the elements inside wait. */
  give(state: PackState | undefined): void {
    this.#state = state;
    this.offer();
  }

  handleEvent(event: Event): void {
    event.stopPropagation();
    (event as PackRequestEvent).answer(this.#state);
  }
}
