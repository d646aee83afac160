import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PackIndex } from '@plainsight/evidence';
import { certaintyBadge } from '../parts/certainty-badge.ts';
import { claimStatement } from '../parts/claim-statement.ts';
import { findingColumns } from '../parts/finding-columns.ts';
import { adviceNotice, reviewNotice } from '../parts/owed.ts';
import { unknownName } from '../parts/problem.ts';
import { PlainsightElement } from '../plainsight-element.ts';
import { entriesOf, findEntry, passagesOf, placeOf, shownInWords, wordsOf, type Entry } from './entries.ts';
import { ketamineMechanismStyles } from './ketamine-mechanism.styles.ts';
import { lineLegend, lineSwatch } from './scene/certainty-line.ts';
import { stage } from './scene/stage.ts';
import { timeLine } from './scene/time-line.ts';
import { hueOf, viewOf } from './scene/view.ts';
import { StepChangeEvent } from './step-change-event.ts';

/**
 * @summary How ketamine is thought to work, step by step, beside how usual antidepressants (SSRIs) work, with the ideas
 * that compete. Each step has its drawing, its words, how sure we are, and the findings for and against.
 * @slot - Shown until a pack was handed in.
 * @fires {StepChangeEvent} plainsight-step-change - The reader chose another step or idea; its id is in `step`.
 * @cssprop --_scene-ketamine - Ketamine in the drawing.
 * @cssprop --_scene-glutamate - Glutamate in the drawing.
 * @cssprop --_scene-bdnf - BDNF and what grows.
 * @cssprop --_scene-serotonin - Serotonin and SSRIs.
 * @cssprop --_scene-part - Outlines of the parts of cells.
 * @cssprop --_scene-cell - The inside of a sending cell.
 * @cssprop --_scene-receiving - The inside of a receiving cell.
 * @cssprop --_scene-cleft - The ground of the drawing.
 */
export class KetamineMechanism extends PlainsightElement {
  static override styles = ketamineMechanismStyles;

  /** The step or idea to show: its id, for example `bdnf`, or its number in the list. The first where missing. */
  @property({ reflect: true }) step: string | null = null;

  /** Shows usual antidepressants in full colour beside ketamine, and below it where there is no room beside. */
  @property({ type: Boolean, reflect: true }) compare = false;

  @state() protected announcement = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || !changed.has('step') || !this.index) return;
    const entries = entriesOf(this.index.pack.mechanism);
    const entry = findEntry(entries, this.step);
    if (entry) this.announcement = `${placeOf(entry, entries)}: ${entry.step.title}. ${wordsOf(entry.step)}`;
  }

  protected override renderPack(index: PackIndex): TemplateResult {
    const entries = entriesOf(index.pack.mechanism);
    const current = findEntry(entries, this.step);
    if (!current) {
      const names = entries.map(({ step }) => step.id);
      return unknownName('step', this.step, names);
    }
    const view = viewOf(entries, current);
    return html`<article class="surface" aria-labelledby="title">
      <h2 id="title">How ketamine is thought to work, beside usual antidepressants</h2>
      <div class="walk">
        ${this.#renderList(entries, current)} ${stage(view, this.compare, (id) => index.claim(id))}
        ${this.#renderTurn(entries, current)} ${this.#renderWords(index, current)} ${lineLegend()}
      </div>
      <section class="when" aria-labelledby="when">
        <h3 id="when">When</h3>
        ${timeLine(view)}
        <p class="small muted">Not to scale. The line shows times only where our records give them.</p>
      </section>
      ${this.#renderClaims(index, current)} ${this.#renderAll(index, entries)}
      <footer>${reviewNotice(index.pack)} ${adviceNotice()}</footer>
      <div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
    </article>`;
  }

  #renderList(entries: readonly Entry[], current: Entry): TemplateResult {
    const list = (kind: Entry['kind']) =>
      html`<ol class=${`${kind}s`} aria-label=${kind === 'step' ? 'Steps' : 'Ideas that compete'}>
        ${entries
          .filter((entry) => entry.kind === kind)
          .map(
            ({ step, mark }) =>
              html`<li>
                <button
                  type="button"
                  class=${hueOf(step.id)}
                  data-step=${step.id}
                  aria-current=${step === current.step ? 'step' : nothing}
                  @click=${this.#onChoose}
                >
                  <span class="number">${mark}</span>
                  <span class="name"
                    >${step.title}<span class="visually-hidden">, ${shownInWords[step.shownIn]}</span></span
                  >
                  ${lineSwatch(step.shownIn)}
                </button>
              </li>`,
          )}
      </ol>`;
    const hasIdeas = entries.some(({ kind }) => kind === 'idea');
    return html`<nav aria-label="Steps of the explanation" @keydown=${this.#onKeyDown}>
      ${list('step')}
      ${
        hasIdeas
          ? html`<p class="small ideas-title" aria-hidden="true">Ideas that compete</p>
              ${list('idea')}`
          : nothing
      }
    </nav>`;
  }

  #renderTurn(entries: readonly Entry[], current: Entry): TemplateResult {
    const place = entries.indexOf(current);
    return html`<div class="turn">
      <button type="button" aria-disabled=${place === 0} @click=${this.#onPrevious}>
        <span aria-hidden="true">‹</span> Previous
      </button>
      <p class="small muted">${placeOf(current, entries)}</p>
      <button type="button" class="next" aria-disabled=${place === entries.length - 1} @click=${this.#onNext}>
        Next <span aria-hidden="true">›</span>
      </button>
    </div>`;
  }

  #renderWords({ claim }: PackIndex, { step }: Entry): TemplateResult {
    return html`<section class="words" aria-labelledby="step">
      <h3 id="step">${step.title}</h3>
      ${passagesOf(step).map(({ claimId, text }) => {
        const record = claimId ? claim(claimId) : undefined;
        return html`<div class="passage">
          <p class="says">${text}</p>
          ${record ? html`<p class="small">${certaintyBadge(record.certainty)}</p>` : nothing}
        </div>`;
      })}
      <p class="small line">
        ${lineSwatch(step.shownIn)} <span>Line in the drawing: ${shownInWords[step.shownIn]}.</span>
      </p>
    </section>`;
  }

  #renderClaims(index: PackIndex, { step }: Entry): TemplateResult {
    const claims = step.claimIds.flatMap((id) => index.claim(id) ?? []);
    return html`<section class="claims" aria-labelledby="behind">
      <h3 id="behind">What this step rests on, and how sure we are</h3>
      ${claims.map(
        (claim) => html`<div class="claim">${claimStatement(claim)} ${findingColumns(index, claim)}</div>`,
      )}
    </section>`;
  }

  /** On paper nobody can press a button, so all the steps stand there. */
  #renderAll({ claim }: PackIndex, entries: readonly Entry[]): TemplateResult {
    return html`<section class="all">
      <h3>All steps, and the ideas that compete</h3>
      <ul>
        ${entries.map(
          ({ step, mark }) =>
            html`<li>
              <h4>${mark}. ${step.title} (${shownInWords[step.shownIn]})</h4>
              ${passagesOf(step).map(({ claimId, text }) => {
                const record = claimId ? claim(claimId) : undefined;
                return html`<p>${text} ${record ? certaintyBadge(record.certainty) : nothing}</p>`;
              })}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #entries(): readonly Entry[] {
    return this.index ? entriesOf(this.index.pack.mechanism) : [];
  }

  #choose(entry: Entry | undefined): void {
    if (!entry || entry.step === findEntry(this.#entries(), this.step)?.step) return;
    this.step = entry.step.id;
    this.dispatchEvent(new StepChangeEvent(entry.step.id));
  }

  #turn(by: -1 | 1): void {
    const entries = this.#entries();
    const current = findEntry(entries, this.step);
    if (current) this.#choose(entries[entries.indexOf(current) + by]);
  }

  #onPrevious(): void {
    this.#turn(-1);
  }

  #onNext(): void {
    this.#turn(1);
  }

  #onChoose({ currentTarget }: Event): void {
    const { step } = (currentTarget as HTMLElement).dataset;
    this.#choose(this.#entries().find((entry) => entry.step.id === step));
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('nav button')];
    const place = buttons.indexOf(event.target as HTMLElement);
    const forward = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const to: Readonly<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      ArrowRight: place + forward,
      ArrowLeft: place - forward,
      Home: 0,
      End: buttons.length - 1,
    };
    const button = buttons[to[event.key] ?? -1];
    if (event.key in to) event.preventDefault();
    if (!button) return;
    button.focus();
    button.click();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-mechanism': KetamineMechanism;
  }
}
