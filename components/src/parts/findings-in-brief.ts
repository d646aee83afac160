import { msg } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Claim, Finding, PackIndex } from '@plainsight/evidence';
import { directionWords, verdictLabel } from '../wording/labels.ts';
import { citationLinks } from './citation.ts';
import { findingItem, findingStyles } from './finding-item.ts';

/** Findings in a line for each kind of result: its mark and words, then the works. */
function byResult(index: PackIndex, findings: readonly Finding[]): TemplateResult[] {
  const results = new Set(findings.map(({ direction }) => direction));
  return [...results].map((result) => {
    const { mark, words } = directionWords({ direction: result });
    const alike = findings.filter(({ direction }) => direction === result);
    const works = [...new Set(alike.map(({ referenceId }) => referenceId))];
    return html`<li>
      <span class="result"><span class="mark" aria-hidden="true">${mark}</span>${words}:</span>
      ${citationLinks(index, works)}.
    </li>`;
  });
}

/**
 * The findings of a claim where there is little room: those for and those against alike, each with its result; those
 * that bear on it without settling it by the names of their works. Stances are about the claim's own words.
 */
export function findingsInBrief(index: PackIndex, claim: Claim): TemplateResult {
  const stance = (title: string, findings: readonly Finding[], none: string) =>
    html`<div class="stance">
      <p class="stance-title">${title} <span class="muted">(${findings.length})</span></p>
      ${
        findings.length === 0
          ? html`<p class="small muted">${none}</p>`
          : html`<ul>
              ${findings.map((finding) => findingItem(index, finding, claim.certainty))}
            </ul>`
      }
    </div>`;
  const [pro, contra, context] = (['for', 'against', 'context'] as const).map((name) =>
    index.findingsOf(claim, name),
  ) as [readonly Finding[], readonly Finding[], readonly Finding[]];
  const isOneSided = pro.length === 0 || contra.length === 0;
  return html`<div class=${isOneSided ? 'in-brief one-sided' : 'in-brief'}>
    <p class="said small">
      <span class="muted">${msg('What pages say:')}</span> “${claim.articleClaim}”
      <span class="verdict">${verdictLabel(claim.verdict)}</span>
    </p>
    ${stance(msg('Findings for'), pro, msg('We hold no finding for it.'))}
    ${stance(
      msg('Findings against'),
      contra,
      msg('We hold no finding against it. That is not proof for it.'),
    )}
    ${
      context.length > 0
        ? html`<div class="also">
            <p class="stance-title">
              ${msg('Also bears on it')} <span class="muted">(${context.length})</span>
            </p>
            <ul class="small">
              ${byResult(index, context)}
            </ul>
          </div>`
        : nothing
    }
  </div>`;
}

export const findingsInBriefStyles = [
  findingStyles,
  css`
    .in-brief {
      display: grid;
      gap: var(--_space-2) var(--_space-8);
      align-content: start;
    }
    .in-brief .verdict {
      display: inline-block;
      padding-inline: 8px;
      border: 1px solid var(--_edge);
      border-radius: 12px;
    }
    .in-brief .stance-title {
      padding-block-end: 2px;
      font-size: var(--_size-small);
      font-weight: 600;
      border-block-end: 2px solid var(--_ink);
    }
    .in-brief .stance > p + p {
      padding-block: var(--_space-2);
    }
    .in-brief .finding {
      padding-block: var(--_space-2);
      font-size: var(--_size-small);
    }
    .in-brief .finding:first-child {
      border-block-start: 0;
    }
    .in-brief .also ul {
      display: grid;
      gap: var(--_space-2);
      padding-block-start: var(--_space-2);
    }
    .in-brief .result {
      font-weight: 600;
    }
    .in-brief .mark {
      display: inline-block;
      inline-size: 1.4em;
    }
  `,
];
