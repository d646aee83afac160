import { msg, str } from '@lit/localize';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Certainty, Finding, NaturalFrequency, PackIndex } from '@plainsight/evidence';
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

function drawn({ intervention, comparator }: NaturalFrequency, finding: Finding): TemplateResult {
  const { value, low, high } = intervention;
  return html`<div class="counts">
    <p>
      ${bar(value, 'treated', intervention)}<span
        ><strong>${msg(str`About ${value} of 100`)}</strong>
        ${msg(str`with ${groupName(finding.intervention)}`)}
        <span class="muted">${msg(str`(${low} to ${high})`)}</span></span
      >
    </p>
    <p>
      ${bar(comparator, 'compared')}<span
        ><strong>${msg(str`About ${comparator} of 100`)}</strong>
        ${msg(str`with ${groupName(finding.comparator ?? msg('the comparison'))}`)}</span
      >
    </p>
    ${
      low <= comparator && comparator <= high
        ? html`<p class="source">
            ${msg('The range takes in the other group’s number, so there may be no difference.')}
          </p>`
        : nothing
    }
  </div>`;
}

/**
 * What a finding means in numbers: people of 100 in both groups as words and as bars with the range drawn, where the
 * model allows it; otherwise the counts in words. A difference on a scale is told elsewhere.
 */
export function findingNumbers(
  index: PackIndex,
  finding: Finding,
  certainty: Certainty,
): TemplateResult | typeof nothing {
  const effect = index.absoluteEffect(finding, certainty);
  switch (effect.kind) {
    case 'frequency':
      return drawn(effect, finding);
    case 'counts':
      return html`<p class="small muted">${effectWords(effect, finding)}</p>`;
    default:
      return nothing;
  }
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
