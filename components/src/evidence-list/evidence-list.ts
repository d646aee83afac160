import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { stances, type Claim, type Finding, type PackIndex } from '@plainsight/evidence';
import { claimStatement, ratingSteps } from '../parts/claim-statement.ts';
import { findingColumns } from '../parts/finding-columns.ts';
import { adviceNotice, reviewNotice } from '../parts/owed.ts';
import { directionWords } from '../wording/labels.ts';
import { unknownName } from '../parts/problem.ts';
import { PlainsightElement } from '../plainsight-element.ts';
import { evidenceListStyles } from './evidence-list.styles.ts';

const results = ['all', 'favours intervention', 'no clear difference', 'favours comparator', null] as const;
type Result = (typeof results)[number];

/**
 * @summary The studies behind a condition or one claim: findings for and against side by side, with what was tested,
 * the limits of each study and a link to it.
 * @slot - Shown until a pack was handed in.
 */
export class EvidenceList extends PlainsightElement {
  static override styles = evidenceListStyles;

  /** The id of a condition: the studies behind every claim about it. */
  @property() condition: string | null = null;

  /** The id of a claim: the studies behind it alone. It wins over `condition`. */
  @property() claim: string | null = null;

  /** The result to show alone. */
  @state() private result: Result = 'all';

  protected override renderPack(index: PackIndex): TemplateResult {
    if (this.claim !== null) {
      const claim = index.claim(this.claim);
      const names = index.pack.claims.map(({ id }) => id);
      return claim
        ? this.#renderList(index, 'The studies', [claim])
        : unknownName('claim', this.claim, names);
    }
    const condition = this.condition ? index.condition(this.condition) : undefined;
    if (!condition) {
      const names = index.pack.conditions.map(({ id }) => id);
      return unknownName('condition', this.condition, names);
    }
    return this.#renderList(
      index,
      `The studies: ${condition.name}`,
      index.claimsOf(condition),
      condition.notes,
    );
  }

  #renderList(index: PackIndex, title: string, claims: readonly Claim[], notes?: string): TemplateResult {
    const findings = new Set(
      claims.flatMap((claim) => stances.flatMap((stance) => index.findingsOf(claim, stance))),
    );
    const shown = [...findings].filter(this.#isShown).length;
    return html`<article class="surface" aria-labelledby="title">
      <header>
        <h2 id="title">${title}</h2>
        ${notes ? html`<p>${notes}</p>` : nothing} ${this.#renderFilter([...findings])}
        <p class="small muted" role="status">Showing ${shown} of ${findings.size} findings.</p>
      </header>
      ${claims.map(
        (claim) =>
          html`<section class="claim">
            ${claimStatement(claim)} ${ratingSteps(claim)}
            ${findingColumns(index, claim, { detail: 'full', only: this.#isShown })}
          </section>`,
      )}
      <footer>${reviewNotice(index.pack)} ${adviceNotice()}</footer>
    </article>`;
  }

  #isShown = ({ direction }: Finding): boolean => this.result === 'all' || direction === this.result;

  #renderFilter(findings: readonly Finding[]): TemplateResult {
    const count = (result: Result) =>
      result === 'all' ? findings.length : findings.filter(({ direction }) => direction === result).length;
    return html`<div class="filter" role="group" aria-label="Show by result">
      ${results.map(
        (result) =>
          html`<button
            type="button"
            aria-pressed=${this.result === result}
            @click=${() => this.#onFilter(result)}
          >
            ${result === 'all' ? 'All' : directionWords({ direction: result }).words}
            <span class="muted">${count(result)}</span>
          </button>`,
      )}
    </div>`;
  }

  #onFilter(result: Result): void {
    this.result = result;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-list': EvidenceList;
  }
}
