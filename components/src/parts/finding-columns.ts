import { msg } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Claim, Finding, PackIndex, Stance } from '@plainsight/evidence';
import { directionWords, verdictLabel } from '../wording/labels.ts';
import { citationLinks } from './citation.ts';
import { findingItem, findingStyles } from './finding-item.ts';

const titleOf = (stance: Stance): string =>
  ({
    for: msg('Findings for'),
    against: msg('Findings against'),
    context: msg('Also bears on it'),
  })[stance];

const emptyWords = (stance: 'for' | 'against'): string =>
  stance === 'for'
    ? msg('We hold no finding for it.')
    : msg('We hold no finding against it. That is not proof for it.');

/** Options of `findingColumns`. */
export interface FindingColumnsOptions {
  /** Ids of findings that stand further up on the same card: they are named here, not told again. */
  readonly told?: ReadonlySet<string>;
  /** Whether findings that bear on the claim without settling it are only named. */
  readonly namesContext?: boolean;
}

const works = (index: PackIndex, findings: readonly Finding[]) =>
  citationLinks(index, [...new Set(findings.map(({ referenceId }) => referenceId))]);

/** In the order in which results are told: what did better or worse, then what is not clear, then the rest. */
const results: readonly Finding['direction'][] = [
  'favours intervention',
  'favours comparator',
  'no clear difference',
  null,
];

/** Findings under the result that they share, so that a worse result and an unclear one stand apart. */
function byResult(findings: readonly Finding[], item: (finding: Finding) => TemplateResult) {
  return results.map((direction) => {
    const alike = findings.filter((finding) => finding.direction === direction);
    if (alike.length === 0) return nothing;
    const { mark, words } = directionWords({ direction });
    return html`<h5><span class="mark" aria-hidden="true">${mark}</span>${words}</h5>
      <ul>
        ${alike.map(item)}
      </ul>`;
  });
}

/**
 * The findings of a claim by stance: those for and those against side by side and drawn alike, then those that bear
 * on it without settling it. Stances are as the record gives them, about the claim's own words.
 */
export function findingColumns(
  index: PackIndex,
  claim: Claim,
  { told = new Set(), namesContext = false }: FindingColumnsOptions = {},
): TemplateResult {
  const column = (stance: Stance) => {
    const findings = index.findingsOf(claim, stance);
    if (findings.length === 0 && stance === 'context') return nothing;
    if (stance === 'context' && namesContext) {
      return html`<p class="context source">
        <strong>${titleOf('context')} (${findings.length}):</strong> ${works(index, findings)}.
      </p>`;
    }
    const again = findings.filter(({ id }) => told.has(id));
    const fresh = findings.filter(({ id }) => !told.has(id));
    const item = (finding: Finding) =>
      findingItem(index, finding, stance === 'context' ? undefined : claim.certainty);
    return html`<div class=${`column ${stance}`}>
      <h4>${titleOf(stance)} <span class="muted">(${findings.length})</span></h4>
      ${findings.length === 0 && stance !== 'context' ? html`<p class="small muted">${emptyWords(stance)}</p>` : nothing}
      ${
        stance === 'context' && fresh.length > 0
          ? html`<ul>
              ${fresh.map(item)}
            </ul>`
          : byResult(fresh, item)
      }
      ${
        again.length > 0 ? html`<p class="source">${msg('Told above:')} ${works(index, again)}.</p>` : nothing
      }
    </div>`;
  };
  return html`<div class="finding-columns">
    <div class="about">
      <h3 class="said">
        <span class="small muted">${msg('What pages say:')}</span> “${claim.articleClaim}”
        <span class="verdict">${verdictLabel(claim.verdict)}</span>
      </h3>
    </div>
    ${column('for')}${column('against')}${column('context')}
  </div>`;
}

export const findingColumnsStyles = [
  findingStyles,
  css`
    .finding-columns {
      display: grid;
      gap: var(--_space-6) var(--_space-8);
    }
    .finding-columns .said {
      font-size: var(--_size-body);
      font-weight: 400;
    }
    .finding-columns .verdict {
      display: inline-block;
      padding-inline: 8px;
      border: 1px solid var(--_edge);
      border-radius: 12px;
      font-size: var(--_size-small);
      white-space: nowrap;
    }
    .finding-columns h4 {
      padding-block-end: var(--_space-1);
      border-block-end: 2px solid var(--_ink);
    }
    .finding-columns h5 {
      margin: 0;
      padding-block-start: var(--_space-2);
      font-size: var(--_size-small);
      font-weight: 600;
    }
    .finding-columns .mark {
      display: inline-block;
      inline-size: 1.2rem;
    }
    .finding-columns .context strong {
      color: var(--_ink);
    }
    .finding-columns .finding:first-child {
      border-block-start: 0;
    }
    /* The result stands over the list; its mark alone is seen again at each finding. */
    .finding-columns h5 + ul > .finding {
      position: relative;
      padding-inline-start: 1.2rem;
    }
    .finding-columns h5 + ul .mark {
      position: absolute;
      inset-inline-start: 0;
      font-weight: 400;
    }
    .finding-columns h5 + ul .mark + span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .finding-columns .column > p {
      padding-block: var(--_space-2);
    }
    @container (min-width: 560px) {
      .finding-columns {
        grid-template-columns: 1fr 1fr;
      }
      .finding-columns .about,
      .finding-columns .context {
        grid-column: 1 / -1;
      }
      .finding-columns .context ul {
        display: grid;
        grid-template-columns: 1fr 1fr;
        column-gap: var(--_space-8);
      }
      .finding-columns .context .finding:nth-child(2) {
        border-block-start: 0;
      }
    }
  `,
];
