import { css, html, type TemplateResult } from 'lit';
import { statementOf, type Claim } from '@plainsight/evidence';
import { certaintyBadge, certaintyBadgeStyles } from './certainty-badge.ts';

function ratedBy(claim: Claim): string {
  if (claim.verdict === 'not studied in our sources') return 'No study in our sources tested this.';
  return claim.gradeProfile
    ? 'Our own rating, made with the GRADE method.'
    : 'Our own rating on the GRADE scale, given without its steps.';
}

/** A statement that pages make, in their words, and how it was judged. */
export function claimSaid({ articleClaim, verdict }: Claim): TemplateResult {
  return html`<h3 class="said">
    <span class="small muted">What pages say:</span> “${articleClaim}” <span class="verdict">${verdict}</span>
  </h3>`;
}

/** What can be said, how sure we are, and why: the three stand together wherever a claim is shown. */
export function claimStatement(claim: Claim): TemplateResult {
  return html`<div class="statement">
    <p class="lead">${statementOf(claim)}</p>
    <p>${certaintyBadge(claim.certainty)}</p>
    <p class="small"><strong>Why:</strong> ${claim.why} <span class="muted">${ratedBy(claim)}</span></p>
  </div>`;
}

export const claimStatementStyles = [
  certaintyBadgeStyles,
  css`
    .statement {
      display: grid;
      gap: var(--plainsight-space-3);
    }
    .said {
      font-size: var(--plainsight-size-body);
      font-weight: 400;
    }
    .verdict {
      display: inline-block;
      padding-inline: 8px;
      border: 1px solid var(--plainsight-edge);
      border-radius: 12px;
      font-size: var(--plainsight-size-small);
      white-space: nowrap;
    }
    .statement .lead {
      font-size: var(--plainsight-size-lead);
      line-height: 1.45;
      text-wrap: pretty;
    }
  `,
];
