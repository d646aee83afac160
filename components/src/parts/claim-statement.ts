import { msg } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { isOverdue, statementOf, type Claim } from '@plainsight/evidence';
import { certaintyBadge, certaintyBadgeStyles } from './certainty-badge.ts';
import { ratedBy } from './rated-by.ts';

/**
 * What can be said, how sure we are, and why: these stand together wherever a claim is shown.
 * @param detail `brief` leaves out why, where a card has room for the statement and its certainty alone.
 */
export function claimStatement(claim: Claim, detail: 'brief' | 'whole' = 'whole'): TemplateResult {
  return html`<div class="statement">
    <p class="lead">${statementOf(claim)}</p>
    <p class="sure">${certaintyBadge(claim.certainty)}</p>
    ${isOverdue(claim, new Date()) ? html`<p class="small"><strong>${msg('Review overdue: nobody has looked at this statement again in time.')}</strong></p>` : nothing}
    ${
      detail === 'whole'
        ? html`<p class="small">
            <strong>${msg('Why:')}</strong> ${claim.why} <span class="muted">${ratedBy(claim)}</span>
          </p>`
        : nothing
    }
  </div>`;
}

export const claimStatementStyles = [
  certaintyBadgeStyles,
  css`
    .statement {
      display: grid;
      gap: var(--_space-3);
    }
    .statement .lead {
      font-size: var(--_size-lead);
      line-height: 1.45;
      text-wrap: pretty;
    }
  `,
];
