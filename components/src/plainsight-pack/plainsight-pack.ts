import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { loadPack } from '../pack/load-pack.ts';
import { PackProvider } from '../pack/pack-provider.ts';
import { readPack } from '../pack/read-pack.ts';

/**
 * @summary Hands another pack to the elements inside it, in place of the document's. It draws nothing itself. Where
 * packs stand in each other, the nearest counts. Until its pack is there, the elements inside wait; where it cannot be
 * loaded or read, each of them says so, with the address and what to do.
 *
 * An address is fetched: a page with a Content-Security-Policy must name it under `connect-src`, and another server
 * must let the page read it (CORS). A page that may not fetch can import the pack and set the property `pack`.
 * @slot - The page's own content, with the elements that are to show this pack.
 * @state loaded - src="/content/ketamine.json" > <condition-card condition="ptsd"></condition-card><p>The page’s own words.</p>
 * @state not a pack - src="/gallery/states.json" > <term-card term="nmda"></term-card><p>The page’s own words.</p>
 * @state not JSON - src="/gallery/gallery.css" > <term-card term="nmda"></term-card>
 * @state waiting - > <term-card term="nmda"><p>A docking point on brain cells.</p></term-card>
 */
export class PlainsightPack extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  #provider = new PackProvider(this);

  /** The address of a pack as JSON, as the page would write it in a link. Nothing is fetched where it is missing. */
  @property() src: string | null = null;

  /** A pack, for script. It goes before `src`. */
  @property({ attribute: false }) pack: unknown = undefined;

  #request: AbortController | undefined;

  /** What came with the page is the same slot. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provider.offer();
    if (this.#request?.signal.aborted) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#request?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('pack')) void this.#load();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  async #load(): Promise<void> {
    this.#request?.abort();
    this.#request = undefined;
    const pack = this.pack ?? undefined;
    this.#provider.give(pack === undefined ? undefined : readPack(pack));
    if (pack !== undefined || this.src === null) return;
    const request = new AbortController();
    this.#request = request;
    const state = await loadPack(this.src, request.signal);
    if (request.signal.aborted) return;
    this.#request = undefined;
    this.#provider.give(state);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plainsight-pack': PlainsightPack;
  }
}
