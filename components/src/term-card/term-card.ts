import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PackIndex, Term } from '@plainsight/evidence';
import { citationLinks } from '../parts/citation.ts';
import { claimStatement } from '../parts/claim-statement.ts';
import { findingColumns } from '../parts/finding-columns.ts';
import { adviceNotice, reviewNotice } from '../parts/owed.ts';
import { unknownName } from '../parts/problem.ts';
import { urgentHelpLine } from '../parts/urgent-help-line.ts';
import { PlainsightElement } from '../plainsight-element.ts';
import { termCardStyles } from './term-card.styles.ts';

/**
 * @summary One glossary term in plain words; where studies bear on it, what they say, how sure we are, and the
 * findings for and against.
 * @slot studies - A link to all the studies, for pages that have one.
 * @slot - Shown until a pack was handed in.
 */
export class TermCard extends PlainsightElement {
  static override styles = termCardStyles;

  /** The id of a term in the pack, for example `nmda`. */
  @property() term: string | null = null;

  protected override renderPack(index: PackIndex): TemplateResult {
    const { pack } = index;
    const record = this.term ? index.term(this.term) : undefined;
    if (!record) {
      const names = pack.glossary.map(({ id }) => id);
      return unknownName('term', this.term, names);
    }
    return html`<article class="surface" aria-labelledby="name">
      <div class="meaning">
        <h2 id="name">${record.term} ${this.#shortForm(record)}</h2>
        <p class="definition">${record.plainDefinition}</p>
        <p class="small muted">${record.moreDetail}</p>
        ${
          record.referenceIds.length > 0
            ? html`<p class="source">Read more: ${citationLinks(index, record.referenceIds)}</p>`
            : nothing
        }
      </div>
      ${this.#renderEvidence(index, record)}
      <footer>${reviewNotice(pack)} ${adviceNotice()} ${urgentHelpLine(pack)}</footer>
    </article>`;
  }

  #shortForm({ abbreviations, term }: Term): TemplateResult | typeof nothing {
    const [first] = abbreviations;
    return first && first !== term ? html`<span class="muted">(${first})</span>` : nothing;
  }

  #renderEvidence(index: PackIndex, { claimId }: Term): TemplateResult {
    const claim = claimId === undefined ? undefined : index.claim(claimId);
    if (!claim) {
      return html`<p class="evidence small muted">
        This is the meaning of a word. It is not a finding, so there is no certainty to give.
      </p>`;
    }
    return html`<section class="evidence">
      <h3>What studies say</h3>
      ${claimStatement(claim)}
      <slot name="studies"></slot>
      ${findingColumns(index, claim)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'term-card': TermCard;
  }
}
