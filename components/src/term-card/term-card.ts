import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PackIndex, Term, PartName } from '@plainsight/evidence';
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
 *
 * The word, its meaning and how sure we are stand first, so that a card of 360 by 320 pixels shows them without
 * scrolling.
 * @slot studies - A link to all the studies, for pages that have one.
 * @slot - Shown until a pack was handed in.
 * @csspart title - The word.
 * @cssprop --plainsight-rule - The lines between its parts.
 * @cssprop --plainsight-radius - Its corners, up to 20 pixels.
 * @cssprop --plainsight-title-font - The font of the word.
 * @state a condition, low certainty - term="trd"
 * @state a condition, very low certainty - term="gad"
 * @state studies disagree - term="ptsd"
 * @state a word alone - term="remission"
 * @state a link to all studies - term="trd" > <a slot="studies" href="#studies">See all the studies</a>
 * @state waiting [waiting] - term="ptsd" > <p>Strong, lasting stress after a frightening event.</p>
 * @state broken [broken] - term="ptsd"
 * @state review overdue [overdue] - term="ptsd"
 * @state reviewed [reviewed] - term="ptsd"
 * @state retracted works [retracted] - term="ptsd"
 * @state long words [long-words] - term="ptsd"
 * @state no such term - term="sneeze"
 * @state no term named -
 */
export class TermCard extends PlainsightElement {
  static override styles = termCardStyles;

  /**
   * The id of a term in the pack, for example `nmda`.
   * @type {string | null}
   */
  @property() term: string | null = null;

  protected override get parts(): readonly PartName[] {
    return this.term === null ? [] : [`term/${this.term}`];
  }

  protected override renderPack(index: PackIndex): TemplateResult {
    const { pack } = index;
    const record = this.term ? index.term(this.term) : undefined;
    if (!record) return unknownName('term', this.term, index.names.terms);
    return html`<article class="surface" aria-labelledby="name">
      <div class="meaning">
        <h2 id="name" part="title">${record.term} ${this.#renderShortForm(record)}</h2>
        <p class="definition">${record.plainDefinition}</p>
        <p class="small muted">${record.moreDetail}</p>
      </div>
      ${this.#renderEvidence(index, record)}
      <footer>
        ${
          record.referenceIds.length > 0
            ? html`<p class="source">
                ${msg('The meaning rests on:')} ${citationLinks(index, record.referenceIds)}.
              </p>`
            : nothing
        }
        ${reviewNotice(pack)} ${adviceNotice()} ${urgentHelpLine(pack)}
      </footer>
    </article>`;
  }

  #renderShortForm({ abbreviations, term }: Term): TemplateResult | typeof nothing {
    const [first] = abbreviations;
    return first && first !== term ? html`<span class="muted">(${first})</span>` : nothing;
  }

  #renderEvidence(index: PackIndex, { claimId }: Term): TemplateResult {
    const claim = claimId === undefined ? undefined : index.claim(claimId);
    if (!claim) {
      return html`<p class="evidence small muted">
        ${msg('This is the meaning of a word. It is not a finding, so there is no certainty to give.')}
      </p>`;
    }
    return html`<section class="evidence">
      <h3>${msg('What studies say')}</h3>
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
