import { updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { PackError, PackIndex, PartName } from '@plainsight/evidence';
import type { PackState } from './pack/pack-state.ts';
import { PackController } from './pack/pack-controller.ts';
import { packProblem } from './parts/problem.ts';
import { skeleton } from './parts/skeleton.ts';
import { Prerendered } from './prerendered.ts';
import { baseStyles } from './theme/base.styles.ts';

/** What all elements share: the pack, the look, and words where a record is missing or bad. */
export abstract class PlainsightElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  #pack = new PackController(this);
  #prerendered: Prerendered | undefined;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  /** Hands it a pack where there is no document to ask for one: for static HTML. */
  handPack(state: PackState): void {
    this.#pack.hand(state);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot) this.#prerendered = new Prerendered(this.shadowRoot);
    return super.createRenderRoot();
  }

  /** What came with the page stays while there is no pack to draw from, unless the page now asks for something else. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    return !this.#prerendered?.staysFor(changed, this.index !== undefined);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#prerendered?.remove();
    this.#prerendered = undefined;
  }

  /** Draws the element once its pack is there. */
  protected abstract renderPack(index: PackIndex): TemplateResult;

  /** The parts of the pack that it shows, beside the base: asked for where the pack comes in parts. */
  protected get parts(): readonly PartName[] {
    return [];
  }

  /** The pack's records, once those that it needs are there and could be read. */
  protected get index(): PackIndex | undefined {
    const shown = this.#shown();
    return typeof shown === 'object' && 'index' in shown ? shown.index : undefined;
  }

  /** Everything stands in one box that the page cannot reach: see docs/decisions/0008-what-a-page-can-change.md. */
  protected override render(): TemplateResult {
    const shown = this.#shown();
    if (shown === 'waiting') return skeleton();
    if ('errors' in shown) return html`<div class="plainsight">${packProblem(shown.errors)}</div>`;
    const { index } = shown;
    return html`<div class="plainsight" lang=${index.pack.language}>${this.renderPack(index)}</div>`;
  }

  #shown(): 'waiting' | { readonly errors: readonly PackError[] } | { readonly index: PackIndex } {
    const { state } = this.#pack;
    if (!state) return 'waiting';
    if (!state.ok) return state;
    const readiness = state.readiness?.(this.parts) ?? 'ready';
    if (readiness === 'waiting') return readiness;
    return readiness === 'ready' ? state : { errors: readiness };
  }
}
