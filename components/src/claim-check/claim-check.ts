import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isOverdue, type Claim, type PackIndex, type PartName } from '@plainsight/evidence';
import { certaintyBadge } from '../parts/certainty-badge.ts';
import { ratingSteps } from '../parts/rating-steps.ts';
import { findingColumns } from '../parts/finding-columns.ts';
import { adviceNotice, reviewNotice } from '../parts/owed.ts';
import { unknownName } from '../parts/problem.ts';
import { ratedBy } from '../parts/rated-by.ts';
import { urgentHelpLine } from '../parts/urgent-help-line.ts';
import { PlainsightElement } from '../plainsight-element.ts';
import { verdictLabel } from '../wording/labels.ts';
import { betterWording, betterWordingTitle } from './better-wording.ts';
import { claimCheckStyles } from './claim-check.styles.ts';
import { verdictMark } from './verdict-mark.ts';
import { verdictMeaning } from './verdict-meaning.ts';

/**
 * @summary One statement that pages often make, checked: the verdict and why, how sure we are, what can be said
 * instead, and the findings for and against.
 * @slot - Shown until a pack was handed in.
 * @cssprop --plainsight-rule - The lines between its parts.
 * @cssprop --plainsight-radius - Its corners, up to 20 pixels.
 * @cssprop --plainsight-title-font - The font of the verdict.
 * @state supported - claim="c-dissociation"
 * @state partly supported - claim="c-trd"
 * @state overstated - claim="c-safe"
 * @state contested - claim="c-ptsd"
 * @state misattributed citation - claim="c-study-nature"
 * @state misattributed figure - claim="c-trd-30pc"
 * @state not studied - claim="c-im-precision"
 * @state not studied, with findings against - claim="c-kap-memories"
 * @state no finding for it - claim="c-result-cognition"
 * @state waiting [waiting] - claim="c-ptsd" > <p>Two small studies found a benefit. The biggest did not find a clear one.</p>
 * @state broken [broken] - claim="c-ptsd"
 * @state overdue [overdue] - claim="c-ptsd"
 * @state reviewed [reviewed] - claim="c-ptsd"
 * @state retracted works [retracted] - claim="c-study-nature"
 * @state long words [long-words] - claim="c-ptsd"
 * @state no such claim - claim="c-moon"
 * @state no claim named -
 */
export class ClaimCheck extends PlainsightElement {
  static override styles = claimCheckStyles;

  /** The id of a claim in the pack, for example `c-safe`. */
  @property() claim: string | null = null;

  protected override get parts(): readonly PartName[] {
    return [this.claim ? `claim/${this.claim}` : 'names'];
  }

  protected override renderPack(index: PackIndex): TemplateResult {
    const claim = this.claim ? index.claim(this.claim) : undefined;
    if (!claim) {
      return unknownName('claim', this.claim, index.names.claims);
    }
    const { verdict, articleClaim, why } = claim;
    return html`<article class="surface" aria-labelledby="verdict said">
      <header>
        ${verdictMark(verdict)}
        <h2 id="verdict">${verdictLabel(verdict)}</h2>
        <p class="muted">${verdictMeaning(verdict)}</p>
      </header>
      <div class="sides">
        <section class="said">
          <h3>${msg('What pages say')}</h3>
          <blockquote id="said">“${articleClaim}”</blockquote>
          <p class="small"><strong>${msg('Why:')}</strong> ${why}</p>
          ${ratingSteps(claim)}
        </section>
        <section class="better">
          <h3>${betterWordingTitle(claim)}</h3>
          ${betterWording(index, claim)} ${this.#renderCertainty(claim)}
        </section>
      </div>
      <section class="review">${reviewNotice(index.pack)}</section>
      <section class="studies">
        <h3>${msg('Findings for and against these words')}</h3>
        ${findingColumns(index, claim)}
      </section>
      <footer>${adviceNotice()} ${urgentHelpLine(index.pack)}</footer>
    </article>`;
  }

  #renderCertainty(claim: Claim): TemplateResult {
    return html`<div class="sure small">
      <p>${certaintyBadge(claim.certainty)}</p>
      ${
        isOverdue(claim, new Date())
          ? html`<p>
              <strong>${msg('Review overdue: nobody has looked at this statement again in time.')}</strong>
            </p>`
          : nothing
      }
      <p class="muted">${ratedBy(claim)}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-check': ClaimCheck;
  }
}
