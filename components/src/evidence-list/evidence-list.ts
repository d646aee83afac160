import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  certaintyStep,
  designs,
  findingsIn,
  forestPlots,
  stances,
  type Certainty,
  type Claim,
  type Design,
  type Finding,
  type PackIndex,
  type PartName,
} from '@plainsight/evidence';
import { adviceNotice, reviewNotice } from '../parts/owed.ts';
import { unknownName } from '../parts/problem.ts';
import { urgentHelpLine } from '../parts/urgent-help-line.ts';
import { PlainsightElement } from '../plainsight-element.ts';
import { designLabel } from '../wording/labels.ts';
import { CitationActions } from './citation-actions.ts';
import { claimBlock } from './claim-block.ts';
import { evidenceListStyles } from './evidence-list.styles.ts';
import { allPlace, ExportMenu } from './export-menu.ts';
import { forestPlot } from './forest-plot.ts';
import type { ListView } from './list-view.ts';
import { filtered, sorted, type Result, type SortKey } from './order.ts';
import { legend } from './strip.ts';
import { studyRow } from './study-row.ts';
import { plotTable, wordsTable } from './study-table.ts';
import { designFilter, nothingFits, resultFilter, sortChoice, viewChoice, type View } from './toolbar.ts';

const isDesign = (value: string): value is Design => designs.some((design) => design === value);

/**
 * @summary The studies behind a condition or one claim, to filter and sort: what each found in words, people of 100
 * where that is allowed, forest plots or the same as tables, the limits of each study, and citations to copy or save.
 * @slot - Shown until a pack was handed in.
 * @csspart title - The heading.
 * @csspart controls - The filters, the order, the drawing or table, and the export of citations.
 * @cssprop --plainsight-accent - The chosen filters.
 * @cssprop --plainsight-rule - The lines between its rows.
 * @cssprop --plainsight-radius - Its corners, up to 20 pixels.
 * @cssprop --plainsight-title-font - The font of the heading.
 * @state treatment-resistant depression - condition="trd"
 * @state PTSD - condition="ptsd"
 * @state generalised anxiety disorder, few studies - condition="gad"
 * @state CRPS, harms beside benefits - condition="crps"
 * @state one claim - claim="c-ptsd"
 * @state one claim about harms - claim="c-safe"
 * @state claim without a study for it - claim="c-result-cognition"
 * @state treatment did better - condition="ptsd" ; press "Treatment did better"
 * @state no clear difference - condition="ptsd" ; press "No clear difference"
 * @state comparison did better - condition="crps" ; press "Comparison did better"
 * @state not a comparison - condition="ptsd" ; press "Not a comparison"
 * @state one kind of study - condition="trd" design="meta-analysis"
 * @state nothing fits - condition="gad" design="guideline"
 * @state table - condition="ptsd" ; press "Table"
 * @state details open - condition="ptsd" ; press "Details: Abdallah and others, 2022"
 * @state export open - condition="ptsd" ; press "Export citations"
 * @state keyboard on the filter - condition="ptsd" ; focus "No clear difference"
 * @state figures awaiting check - claim="c-study-bjp"
 * @state waiting [waiting] - condition="ptsd" > <p>Two small studies found a benefit. The biggest did not find a clear one.</p>
 * @state broken [broken] - condition="ptsd"
 * @state overdue [overdue] - condition="ptsd"
 * @state reviewed [reviewed] - condition="ptsd"
 * @state retracted works [retracted] - condition="ptsd"
 * @state long words [long-words] - condition="ptsd"
 * @state no such condition - condition="cough"
 * @state no such claim - claim="c-moon"
 * @state no such design - condition="ptsd" design="survey"
 * @state nothing named -
 */
export class EvidenceList extends PlainsightElement {
  static override styles = evidenceListStyles;

  #citations = new CitationActions(this);
  #menu = new ExportMenu(this, this.#citations);

  /** The id of a condition, for example `ptsd`: the studies behind every claim about it. */
  @property() condition: string | null = null;

  /** The id of a claim, for example `c-ptsd`: the studies behind it alone. It wins over `condition`. */
  @property() claim: string | null = null;

  /** The kind of study to show alone at first, for example `RCT-parallel`; the reader can change it. */
  @property() design: Design | null = null;

  @state() private result: Result | 'all' = 'all';
  @state() private sort: SortKey = 'year';
  @state() private view: View = 'drawing';
  @state() private opened: ReadonlySet<string> = new Set();

  protected override get parts(): readonly PartName[] {
    if (this.claim !== null) return [`claim/${this.claim}`];
    return this.condition === null ? ['names'] : [`studies/${this.condition}`];
  }

  protected override renderPack(index: PackIndex): TemplateResult {
    const { names } = index;
    if (this.design !== null && !isDesign(this.design)) return unknownName('design', this.design, designs);
    if (this.claim !== null) {
      const claim = index.claim(this.claim);
      if (!claim) return unknownName('claim', this.claim, names.claims);
      return this.#renderList(index, msg('The studies'), [claim], claim.id);
    }
    const condition = this.condition === null ? undefined : index.condition(this.condition);
    if (!condition) return unknownName('condition', this.condition, names.conditions);
    const title = msg(str`The studies: ${condition.name}`);
    return this.#renderList(index, title, index.claimsOf(condition), condition.id, condition.notes);
  }

  #renderList(
    index: PackIndex,
    title: string,
    claims: readonly Claim[],
    name: string,
    notes?: string,
  ): TemplateResult {
    const all = findingsIn(index, claims);
    const shown = this.#shown(index, all);
    return html`<article class="surface" aria-labelledby="title">
      <header>
        <h2 id="title" part="title">${title}</h2>
        ${notes ? html`<p>${notes}</p>` : nothing} ${reviewNotice(index.pack)}
        <a class="jump small" href="#findings" @click=${this.#onJump}>${msg('Go to the findings')}</a>
      </header>
      ${claims.map((claim) => claimBlock(index, claim))}
      <section class="findings">
        <h3 id="findings" tabindex="-1">${msg('What the studies found')}</h3>
        ${this.#renderToolbar(index, all, shown, name)}
        <p class="small muted" role="status">
          ${msg(str`Showing ${shown.length} of ${all.length} findings.`)}
        </p>
        ${shown.length === 0 && all.length > 0 ? nothingFits(this.#onClear) : nothing}
        ${this.#renderFindings(this.#listView(index, claims), shown, all)}
      </section>
      <footer>${adviceNotice()} ${urgentHelpLine(index.pack)}</footer>
    </article>`;
  }

  #renderToolbar(index: PackIndex, all: readonly Finding[], shown: readonly Finding[], name: string) {
    const ids = new Set(shown.map(({ referenceId }) => referenceId));
    const references = [...ids].flatMap((id) => index.reference(id) ?? []);
    return html`<div class="toolbar" part="controls">
        ${resultFilter(all, this.result, (result) => (this.result = result))}
        ${designFilter(all, this.design, (design) => (this.design = design))}
        ${sortChoice(this.sort, (sort) => (this.sort = sort))}
        ${viewChoice(this.view, (view) => (this.view = view))} ${this.#menu.render(references, name)}
      </div>
      ${this.#citations.outcome(allPlace)}`;
  }

  #renderFindings(view: ListView, shown: readonly Finding[], all: readonly Finding[]): TemplateResult {
    const { plots, inWords } = forestPlots(shown, all, view.index.absoluteEffect, view.certaintyOf);
    if (this.view === 'table')
      return html`${plots.map((plot, place) => plotTable(view, plot, place))}
      ${inWords.length > 0 ? wordsTable(view, inWords) : nothing}`;
    return html`${plots.length > 0 ? legend() : nothing} ${plots.map((plot) => forestPlot(view, plot))}
    ${
      inWords.length > 0
        ? html`<section class="words">
            <h4>${msg('In words only')}</h4>
            <p class="source">
              ${msg('These works give no number that an axis could hold, or none that was checked.')}
            </p>
            <ul>
              ${inWords.map((finding) => studyRow(view, finding))}
            </ul>
          </section>`
        : nothing
    }`;
  }

  #shown(index: PackIndex, all: readonly Finding[]): Finding[] {
    const { result, design } = this;
    const isOfDesign = (finding: Finding) =>
      design === null || designLabel(finding.design) === designLabel(design);
    const yearOf = ({ referenceId }: Finding) =>
      index.reference(referenceId)?.issued['date-parts'][0]?.[0] ?? null;
    return sorted(filtered(all, { result, isOfDesign }), this.sort, yearOf);
  }

  #listView(index: PackIndex, claims: readonly Claim[]): ListView {
    return {
      index,
      claims,
      citations: this.#citations,
      certaintyOf: ({ id }): Certainty | undefined =>
        claims
          .filter((claim) => stances.some((stance) => claim[stance].includes(id)))
          .map(({ certainty }) => certainty)
          .toSorted((a, b) => certaintyStep(a) - certaintyStep(b))[0],
      isOpen: ({ id }) => this.opened.has(id),
      toggle: ({ id }) => this.#onToggle(id),
    };
  }

  #onToggle(id: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(id)) opened.add(id);
    this.opened = opened;
  }

  #onClear = (): void => {
    this.result = 'all';
    this.design = null;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#findings')?.focus());
  };

  #onJump = (event: Event): void => {
    event.preventDefault();
    const target = this.renderRoot.querySelector<HTMLElement>('#findings');
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-list': EvidenceList;
  }
}
