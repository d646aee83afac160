import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { isOverdue, statementOf, type Claim } from '@plainsight/evidence';
import { certaintyLabel, domainLabel } from '../wording/labels.ts';
import { certaintyBadge, certaintyBadgeStyles } from './certainty-badge.ts';
import { ratedBy } from './rated-by.ts';

const step = ({ domain, levels, because }: NonNullable<Claim['gradeProfile']>['steps'][number]) =>
  html`<li>
    <strong>${domainLabel(domain)}, ${levels === 1 ? msg('one level down') : msg('two levels down')}:</strong>
    ${because}
  </li>`;

/** How a rating came about: where GRADE starts, and each step down with its reason. */
export function ratingSteps({ gradeProfile, certainty }: Claim): TemplateResult | typeof nothing {
  if (!gradeProfile) return nothing;
  return html`<div class="rating small">
    <p>
      ${msg(str`Where the rating starts: ${certaintyLabel(gradeProfile.start)}. Where it ends: ${certaintyLabel(certainty)}.`)}
    </p>
    <ul>
      ${gradeProfile.steps.map(step)}
    </ul>
  </div>`;
}

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
    .rating ul {
      display: grid;
      gap: var(--_space-1);
      margin-block-start: var(--_space-1);
      padding-inline-start: var(--_space-4);
      border-inline-start: 2px solid var(--_rule);
    }
    .rating strong::first-letter {
      text-transform: uppercase;
    }
    .rating strong {
      display: inline-block;
    }
    .statement .lead {
      font-size: var(--_size-lead);
      line-height: 1.45;
      text-wrap: pretty;
    }
  `,
];
