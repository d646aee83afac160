import { ContextConsumer } from '@lit/context';
import type { LitElement } from 'lit';
import { packContext, type PackState } from './pack-context.ts';

/** Keeps an element supplied with the pack, and redraws it when the pack changes. */
export class PackController {
  #consumer: ContextConsumer<typeof packContext, LitElement>;

  constructor(host: LitElement) {
    this.#consumer = new ContextConsumer(host, { context: packContext, subscribe: true });
  }

  /** Undefined until a pack was handed in. */
  get state(): PackState | undefined {
    return this.#consumer.value;
  }

  /** Where there is no document to ask for a pack: on a server. */
  hand(state: PackState): void {
    this.#consumer.value = state;
  }
}
