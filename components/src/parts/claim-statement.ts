import { css, html, type TemplateResult } from 'lit';
import { statementOf, type Claim } from '@plainsight/evidence';
import { certaintyBadge, certaintyBadgeStyles } from './certainty-badge.ts';

function ratedBy(claim: Claim): string {
  if (claim.verdict === 'not studied in our sources') return 'No study in our sources tested this.';
  return claim.gradeProfile
    ? 'Our own rating, made with the GRADE method.'
    : 'Our own rating on the GRADE scale, given without its steps.';
}

/** What can be said, how sure we are, and why: the three stand together wherever a claim is shown. */
export function claimStatement(claim: Claim): TemplateResult {
  return html`<div class="statement">
    <p class="lead">${statementOf(claim)}</p>
    <p class="sure">${certaintyBadge(claim.certainty)}</p>
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
    .statement .lead {
      font-size: var(--plainsight-size-lead);
      line-height: 1.45;
      text-wrap: pretty;
    }
  `,
];
