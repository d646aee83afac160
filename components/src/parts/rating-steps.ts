import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Claim, GradeDomain } from '@plainsight/evidence';
import { certaintyLabel } from '../wording/labels.ts';

function domainLabel(domain: GradeDomain): string {
  const labels: Record<GradeDomain, string> = {
    'risk of bias': msg('Risk of bias'),
    inconsistency: msg('Studies that disagree (inconsistency)'),
    indirectness: msg('Other people or measures than asked about (indirectness)'),
    imprecision: msg('Too few people (imprecision)'),
    'publication bias': msg('Studies that may be missing (publication bias)'),
  };
  return labels[domain];
}

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

export const ratingStepsStyles = css`
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
`;
