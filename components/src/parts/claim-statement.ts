import { css, html, nothing, type TemplateResult } from 'lit';
import { isOverdue, statementOf, type Claim } from '@plainsight/evidence';
import { certaintyBadge, certaintyBadgeStyles } from './certainty-badge.ts';

function ratedBy(claim: Claim): string {
  if (claim.verdict === 'not studied in our sources') return 'No study in our sources tested this.';
  return claim.gradeProfile
    ? 'Our own rating, made with the GRADE method.'
    : 'Our own rating on the GRADE scale, given without its steps.';
}

const step = ({ domain, levels, because }: NonNullable<Claim['gradeProfile']>['steps'][number]) =>
  html`<li><strong>${domain}, ${levels === 1 ? 'one level' : 'two levels'} down:</strong> ${because}</li>`;

/** How a rating came about: where GRADE starts, and each step down with its reason. */
export function ratingSteps({ gradeProfile, certainty }: Claim): TemplateResult | typeof nothing {
  if (!gradeProfile) return nothing;
  return html`<div class="rating small">
    <p>The rating starts at ${gradeProfile.start} certainty and ends at ${certainty}:</p>
    <ul>
      ${gradeProfile.steps.map(step)}
    </ul>
  </div>`;
}

/** What can be said, how sure we are, and why: the three stand together wherever a claim is shown. */
export function claimStatement(claim: Claim): TemplateResult {
  return html`<div class="statement">
    <p class="lead">${statementOf(claim)}</p>
    <p class="sure">${certaintyBadge(claim.certainty)}</p>
    ${isOverdue(claim, new Date()) ? html`<p class="small"><strong>Review overdue:</strong> nobody has looked at this statement again in time.</p>` : nothing}
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
    .rating ul {
      display: grid;
      gap: var(--plainsight-space-1);
      margin-block-start: var(--plainsight-space-1);
      padding-inline-start: var(--plainsight-space-4);
      border-inline-start: 2px solid var(--plainsight-rule);
    }
    .rating strong::first-letter {
      text-transform: uppercase;
    }
    .rating strong {
      display: inline-block;
    }
    .statement .lead {
      font-size: var(--plainsight-size-lead);
      line-height: 1.45;
      text-wrap: pretty;
    }
  `,
];
