import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import type { PackIndex } from '@plainsight/evidence';
import { PackController } from './pack/pack-controller.ts';
import { packProblem } from './parts/problem.ts';
import { baseStyles } from './theme/base.styles.ts';

/** What all elements share: the pack, the look, and words where a record is missing or bad. */
export abstract class PlainsightElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  #pack = new PackController(this);

  /** Draws the element once its pack is there. */
  protected abstract renderPack(index: PackIndex): TemplateResult;

  /** The pack's records, once it is there and could be read. */
  protected get index(): PackIndex | undefined {
    const { state } = this.#pack;
    return state?.ok ? state.index : undefined;
  }

  protected override render(): TemplateResult {
    const { state } = this.#pack;
    if (!state) return html`<slot></slot>`;
    return state.ok ? this.renderPack(state.index) : packProblem(state.errors);
  }
}
