import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being put on paper, so that what only paper needs is drawn only then. */
export class PrintController implements ReactiveController {
  isPrinting = false;

  readonly #host: ReactiveControllerHost;
  #media: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#media = matchMedia('print');
    this.#media.addEventListener('change', this.#onChange);
    window.addEventListener('beforeprint', this.#onBefore);
    window.addEventListener('afterprint', this.#onChange);
    this.#onChange();
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this.#onChange);
    window.removeEventListener('beforeprint', this.#onBefore);
    window.removeEventListener('afterprint', this.#onChange);
  }

  #set(isPrinting: boolean): void {
    if (isPrinting === this.isPrinting) return;
    this.isPrinting = isPrinting;
    this.#host.requestUpdate();
  }

  readonly #onBefore = (): void => this.#set(true);

  readonly #onChange = (): void => this.#set(this.#media?.matches ?? false);
}
