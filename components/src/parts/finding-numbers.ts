import { css, html, nothing, svg, type TemplateResult } from 'lit';
import {
  absoluteEffect,
  effectWords,
  type Certainty,
  type Finding,
  type NaturalFrequency,
} from '@plainsight/evidence';

const bar = (count: number, kind: 'treated' | 'compared', range?: { low: number; high: number }) =>
  svg`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="whole" x="0.25" y="0.5" width="99.5" height="9" />
    ${range ? svg`<rect class="range" x=${range.low} y="0.5" width=${range.high - range.low} height="9" />` : nothing}
    <rect class=${kind} x="0.25" y=${range ? 3 : 0.5} width=${count} height=${range ? 4 : 9} />
    ${range ? svg`<path class="ends" d="M${range.low} 0.5v9M${range.high} 0.5v9" />` : nothing}
  </svg>`;

function drawn({ intervention, comparator }: NaturalFrequency, finding: Finding): TemplateResult {
  const { value, low, high } = intervention;
  const mayBeAlike = low <= comparator && comparator <= high;
  return html`<div class="counts">
    <p>
      ${bar(value, 'treated', intervention)}<span
        ><strong>About ${value} of 100</strong> with ${finding.intervention}
        <span class="muted">(from ${low} to ${high})</span></span
      >
    </p>
    <p>
      ${bar(comparator, 'compared')}<span
        ><strong>About ${comparator} of 100</strong> with ${finding.comparator ?? 'the comparison'}</span
      >
    </p>
    <p class="source">
      ${finding.outcome}. In ${finding.population}.
      ${mayBeAlike ? 'The range takes in the other group’s number, so there may be no difference.' : nothing}
    </p>
  </div>`;
}

/**
 * What a finding means in numbers: people of 100 in both groups as words and as bars with the range drawn, where the
 * model allows it; otherwise the counts, and in full the difference on a scale, in words.
 */
export function findingNumbers(
  finding: Finding,
  certainty: Certainty,
  detail: 'brief' | 'full',
): TemplateResult | typeof nothing {
  const effect = absoluteEffect(finding, certainty);
  if (effect.kind === 'frequency') return drawn(effect, finding);
  if (effect.kind === 'score' && detail === 'brief') return nothing;
  const words = effectWords(effect, finding);
  return words ? html`<p class="small muted">${words}</p>` : nothing;
}

export const findingNumbersStyles = css`
  .counts {
    display: grid;
    gap: var(--plainsight-space-1);
    margin-block: var(--plainsight-space-1);
    font-size: var(--plainsight-size-small);
  }
  .counts svg {
    display: block;
    inline-size: 100%;
    block-size: 10px;
    margin-block: 4px 2px;
    overflow: visible;
  }
  .counts .whole {
    fill: none;
    stroke: var(--plainsight-edge);
    vector-effect: non-scaling-stroke;
  }
  .counts .range {
    fill: var(--plainsight-band);
  }
  .counts .ends {
    fill: none;
    stroke: var(--plainsight-accent);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .counts .treated {
    fill: var(--plainsight-accent);
  }
  .counts .compared {
    fill: var(--plainsight-edge);
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
