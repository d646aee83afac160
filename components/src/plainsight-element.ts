import { updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import type { PackIndex } from '@plainsight/evidence';
import { PackController } from './pack/pack-controller.ts';
import { packProblem } from './parts/problem.ts';
import { skeleton } from './parts/skeleton.ts';
import { baseStyles } from './theme/base.styles.ts';

/** What all elements share: the pack, the look, and words where a record is missing or bad. */
export abstract class PlainsightElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  #pack = new PackController(this);

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  /** Draws the element once its pack is there. */
  protected abstract renderPack(index: PackIndex): TemplateResult;

  /** The pack's records, once it is there and could be read. */
  protected get index(): PackIndex | undefined {
    const { state } = this.#pack;
    return state?.ok ? state.index : undefined;
  }

  /** Everything stands in one box that the page cannot reach: see docs/decisions/0008-what-a-page-can-change.md. */
  protected override render(): TemplateResult {
    const { state } = this.#pack;
    if (!state) return skeleton();
    if (!state.ok) return html`<div class="plainsight">${packProblem(state.errors)}</div>`;
    const { language } = state.index.pack;
    return html`<div class="plainsight" lang=${language}>${this.renderPack(state.index)}</div>`;
  }
}
