import type { LitElement, ReactiveController } from 'lit';
import { packOffer, PackRequestEvent } from './pack-events.ts';
import type { PackState } from './pack-state.ts';

/** Keeps an element supplied with the pack, and redraws it when the pack changes. */
export class PackController implements ReactiveController {
  readonly #host: LitElement;
  #state: PackState | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined until a pack was handed in. */
  get state(): PackState | undefined {
    return this.#state;
  }

  hostConnected(): void {
    document.addEventListener(packOffer, this.#ask);
    this.#ask();
  }

  hostDisconnected(): void {
    document.removeEventListener(packOffer, this.#ask);
  }

  /** By itself where there is no document to ask for a pack: on a server. */
  hand(state: PackState | undefined): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#host.requestUpdate();
  }

  #ask = (): void => {
    this.#host.dispatchEvent(new PackRequestEvent((state) => this.hand(state)));
  };
}
