import { msg, str } from '@lit/localize';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { absoluteEffect, type Certainty, type Finding, type NaturalFrequency } from '@plainsight/evidence';
import { effectWords } from '../wording/effect-words.ts';

const bar = (count: number, kind: 'treated' | 'compared', range?: { low: number; high: number }) =>
  svg`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="whole" x="0.25" y="0.5" width="99.5" height="9" />
    ${range ? svg`<rect class="range" x=${range.low} y="0.5" width=${range.high - range.low} height="9" />` : nothing}
    <rect class=${kind} x="0.25" y=${range ? 3 : 0.5} width=${count} height=${range ? 4 : 9} />
    ${range ? svg`<path class="ends" d="M${range.low} 0.5v9M${range.high} 0.5v9" />` : nothing}
  </svg>`;

/** What a group was given, without the remarks in brackets that the full record holds. */
export const groupName = (given: string): string => given.replaceAll(/\s*\([^)]*\)/g, '');

function drawn(
  { intervention, comparator }: NaturalFrequency,
  finding: Finding,
  detail: FindingDetail,
): TemplateResult {
  const { value, low, high } = intervention;
  const mayBeAlike = low <= comparator && comparator <= high;
  const isFull = detail === 'full';
  const compared = finding.comparator ?? msg('the comparison');
  return html`<div class="counts">
    <p>
      ${bar(value, 'treated', intervention)}<span
        ><strong>${msg(str`About ${value} of 100`)}</strong>
        ${msg(str`with ${isFull ? finding.intervention : groupName(finding.intervention)}`)}
        <span class="muted">${msg(str`(${low} to ${high})`)}</span></span
      >
    </p>
    <p>
      ${bar(comparator, 'compared')}<span
        ><strong>${msg(str`About ${comparator} of 100`)}</strong>
        ${msg(str`with ${isFull ? compared : groupName(compared)}`)}</span
      >
    </p>
    ${
      isFull || mayBeAlike
        ? html`<p class="source">
            ${isFull ? html`${finding.outcome}. ${msg(str`In ${finding.population}.`)}` : nothing}
            ${mayBeAlike ? msg('The range takes in the other group’s number, so there may be no difference.') : nothing}
          </p>`
        : nothing
    }
  </div>`;
}

/** How much of a finding to tell: its words alone, with its counts, or all. */
export type FindingDetail = 'words' | 'brief' | 'full';

/**
 * What a finding means in numbers: people of 100 in both groups as words and as bars with the range drawn, where the
 * model allows it; otherwise the counts, and in full the difference on a scale, in words.
 */
export function findingNumbers(
  finding: Finding,
  certainty: Certainty,
  detail: FindingDetail,
): TemplateResult | typeof nothing {
  const effect = absoluteEffect(finding, certainty);
  if (detail === 'words') return nothing;
  if (effect.kind === 'frequency') return drawn(effect, finding, detail);
  if (effect.kind === 'score' && detail === 'brief') return nothing;
  const words = effectWords(effect, finding);
  return words ? html`<p class="small muted">${words}</p>` : nothing;
}

export const findingNumbersStyles = css`
  .counts {
    display: grid;
    gap: 0;
    margin-block: 2px;
    font-size: var(--_size-small);
  }
  .counts > p:not(.source) {
    display: grid;
    grid-template-columns: 4rem 1fr;
    gap: var(--_space-2);
    line-height: 1.4;
  }
  .counts svg {
    display: block;
    inline-size: 100%;
    block-size: 10px;
    margin-block-start: 5px;
    overflow: visible;
  }
  .counts svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .counts .whole {
    fill: none;
    stroke: var(--_edge);
    vector-effect: non-scaling-stroke;
  }
  .counts .range {
    fill: var(--_band);
  }
  .counts .ends {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .counts .treated {
    fill: var(--_accent);
  }
  .counts .compared {
    fill: var(--_edge);
  }
  .counts .source::first-letter {
    text-transform: uppercase;
  }
  @media (forced-colors: active) {
    .counts .whole,
    .counts .ends {
      stroke: CanvasText;
    }
    .counts .range {
      fill: Canvas;
    }
    .counts .treated {
      fill: CanvasText;
    }
    .counts .compared {
      fill: GrayText;
    }
  }
`;
