import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Density } from '@plainsight/annotator';
import type { PackIndex, PartName, Term } from '@plainsight/evidence';
import { unknownName } from '../parts/problem.ts';
import { PlainsightElement } from '../plainsight-element.ts';
import { CardPanel } from './card-panel.ts';
import { explainedTextStyles } from './explained-text.styles.ts';
import { lendMarkStyles } from './mark-styles.ts';
import { panel } from './panel.ts';
import { ReaderInput } from './reader-input.ts';
import { dragSheet } from './sheet-drag.ts';
import { TermMarks } from './term-marks.ts';

const densities: readonly string[] = ['every', 'first-per-section', 'first-per-page'] satisfies Density[];

const usual: Density = 'first-per-section';

const isDensity = (value: string): value is Density => densities.includes(value);

/**
 * @summary Explains the terms in a page's own text: each becomes focusable and gets a card on hover, focus and tap. The
 * text keeps the page's look, and is as it was once the element is gone. Text in an element with
 * `data-plainsight-ignore` is left alone.
 * @slot - The page's own text.
 * @cssprop --plainsight-motion - 0 stops the movement of the sheet; 1, the usual, leaves it.
 * @cssprop --plainsight-accent - The dotted line under a term.
 * @cssprop --plainsight-rule - The lines of the card.
 * @cssprop --plainsight-radius - The corners of the card, up to 20 pixels.
 * @state first per section - > <h3>How it works</h3><p>Ketamine blocks NMDA receptors. In the trials, ketamine was given as an IV infusion for treatment-resistant depression.</p><h3>Your session</h3><p>Ketamine can cause dissociation.</p>
 * @state every one - density="every" > <p>Ketamine blocks NMDA receptors. In the trials, ketamine was given as an IV infusion.</p><p>Ketamine can cause dissociation.</p>
 * @state first of the page - density="first-per-page" > <p>Ketamine blocks NMDA receptors.</p><h3>Your session</h3><p>Ketamine can cause dissociation.</p>
 * @state card on hover - ; hover "[data-plainsight-term]" ; see "[role=tooltip]" > <p>Doctors call this treatment-resistant depression. Ketamine is one treatment for it.</p>
 * @state card on focus - ; focus "treatment-resistant depression" ; see "[role=tooltip]" > <p>Doctors call this treatment-resistant depression. Ketamine is one treatment for it.</p>
 * @state card kept open - ; focus "treatment-resistant depression" ; press "treatment-resistant depression" ; see "[role=dialog]" > <p>Doctors call this treatment-resistant depression. Ketamine is one treatment for it.</p>
 * @state a term in a link - > <p>Read about <a href="#ketamine">how ketamine is given</a>.</p>
 * @state waiting [waiting] - > <p>Ketamine can cause dissociation.</p>
 * @state broken [broken] - > <p>Ketamine can cause dissociation.</p>
 * @state no such density - density="often" > <p>Ketamine can cause dissociation.</p>
 */
export class ExplainedText extends PlainsightElement {
  static override styles = explainedTextStyles;

  #panel = new CardPanel(this);
  #marks = new TermMarks(this, () => this.#onTermsChanged());
  #input = new ReaderInput(this, this.#marks, this.#panel);
  #takeBackStyles: (() => void) | undefined;

  /** Which occurrences of a term are marked: the first in each section, the first in the text, or every one. */
  @property() density: 'every' | 'first-per-section' | 'first-per-page' | null = usual;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#takeBackStyles = lendMarkStyles(this);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#marks.stop();
    this.#takeBackStyles?.();
  }

  protected override get parts(): readonly PartName[] {
    return ['glossary'];
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>${super.render()}`;
  }

  protected override renderPack(index: PackIndex): TemplateResult {
    const density = this.density ?? usual;
    if (!isDensity(density)) return unknownName('density', density, densities);
    const { shown } = this.#panel;
    const term = shown && index.term(shown.match.termId);
    return html`${
      term ? panel(term, shown.kind, { onClose: this.#input.dismiss, onGrab: this.#onGrab }) : nothing
    }`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#asked) this.#marks.stop();
    // Reading asks what is drawn: in a task that has just changed the page, that costs a layout more.
    else requestAnimationFrame(() => setTimeout(() => this.#mark()));
  }

  /** What is to be marked; undefined while that is not known. */
  get #asked(): { readonly glossary: readonly Term[]; readonly density: Density } | undefined {
    const { index, density } = this;
    const asked = density ?? usual;
    return index && isDensity(asked) ? { glossary: index.pack.glossary, density: asked } : undefined;
  }

  #mark(): void {
    const asked = this.#asked;
    if (asked && this.isConnected) this.#marks.show(asked.glossary, asked.density);
  }

  #onTermsChanged(): void {
    const match = this.#panel.shown?.match;
    if (match && !this.#marks.isThere(match)) this.#panel.close();
  }

  #onGrab = (event: PointerEvent): void => {
    const { element } = this.#panel;
    if (element) dragSheet(event, element, this.#input.dismiss);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'explained-text': ExplainedText;
  }
}
