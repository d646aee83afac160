import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Claim, Finding, PackIndex, Stance } from '@plainsight/evidence';
import { verdictLabel } from '../wording/labels.ts';
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
  /** `full` adds who was studied, what was compared and the limits. */
  readonly detail?: 'brief' | 'full';
  /** Which findings to show; all where it is missing. */
  readonly only?: (finding: Finding) => boolean;
  /** Ids of findings that stand further up on the same card: they are named here, not told again. */
  readonly told?: ReadonlySet<string>;
}

/**
 * The findings of a claim by stance: those for and those against side by side and drawn alike, then those that bear
 * on it without settling it. Stances are as the record gives them, about the claim's own words.
 */
export function findingColumns(
  index: PackIndex,
  claim: Claim,
  { detail = 'brief', only = () => true, told = new Set() }: FindingColumnsOptions = {},
): TemplateResult {
  const shown = (stance: Stance) => index.findingsOf(claim, stance).filter(only);
  const column = (stance: Stance) => {
    const findings = shown(stance);
    if (findings.length === 0 && stance === 'context') return nothing;
    const again = findings.filter(({ id }) => told.has(id));
    const fresh = findings.filter(({ id }) => !told.has(id));
    return html`<div class=${`column ${stance}`}>
      <h4>${titleOf(stance)} <span class="muted">(${findings.length})</span></h4>
      ${findings.length === 0 && stance !== 'context' ? html`<p class="small muted">${emptyWords(stance)}</p>` : nothing}
      ${
        fresh.length > 0
          ? html`<ul>
              ${fresh.map((finding) => findingItem(index, finding, claim.certainty, detail))}
            </ul>`
          : nothing
      }
      ${
        again.length > 0
          ? html`<p class="source">
              ${msg('Told above:')}
              ${citationLinks(index, [...new Set(again.map(({ referenceId }) => referenceId))])}.
            </p>`
          : nothing
      }
    </div>`;
  };
  const others = shown('context').length;
  return html`<div class="finding-columns">
    <div class="about">
      <h3 class="said">
        <span class="small muted">${msg('What pages say:')}</span> “${claim.articleClaim}”
        <span class="verdict">${verdictLabel(claim.verdict)}</span>
      </h3>
      <p class="small muted">
        ${
          others > 0
            ? msg(
                str`Findings: ${shown('for').length} for these words, ${shown('against').length} against, ${others} more that bear on them.`,
              )
            : msg(str`Findings: ${shown('for').length} for these words, ${shown('against').length} against.`)
        }
      </p>
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
      padding-block-end: var(--_space-2);
      border-block-end: 2px solid var(--_ink);
    }
    .finding-columns .finding:first-child {
      border-block-start: 0;
    }
    .finding-columns .column > p {
      padding-block: var(--_space-3);
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
