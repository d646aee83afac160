import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Finding } from '@plainsight/evidence';

interface Group {
  readonly percent: number;
  readonly who: string;
  readonly kind: 'treated' | 'compared';
}

/** Both groups' shares, where the record allows a natural frequency. */
function groupsOf({ naturalFrequency, effect, intervention, comparator }: Finding): readonly Group[] {
  const treated = effect.armIntervention?.percent;
  const compared = effect.armComparator?.percent;
  if (!naturalFrequency.allowed || treated === undefined || compared === undefined) return [];
  return [
    { percent: treated, who: intervention, kind: 'treated' },
    { percent: compared, who: comparator ?? 'the comparison', kind: 'compared' },
  ];
}

const interval = ({ effect }: Finding): string | undefined =>
  effect.value !== null && effect.ciLow !== null && effect.ciHigh !== null
    ? `${effect.measure} ${effect.value}, ${effect.ciLevel ?? 95}% interval ${effect.ciLow} to ${effect.ciHigh}`
    : undefined;

const bar = ({ percent, kind }: Group) =>
  svg`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="whole" x="0.25" y="0.25" width="99.5" height="7.5" />
    <rect class=${kind} x="0.25" y="0.25" width=${percent} height="7.5" />
  </svg>`;

/** How many of 100 people, in words and as two bars of one length; nothing where the record does not allow it. */
export function countsOfHundred(finding: Finding): TemplateResult | typeof nothing {
  const groups = groupsOf(finding);
  if (groups.length === 0) return nothing;
  const range = interval(finding);
  return html`<div class="counts">
    ${groups.map(
      (group) =>
        html`<p>
          ${bar(group)}<span
            ><strong>About ${Math.round(group.percent)} of 100</strong> with ${group.who}</span
          >
        </p>`,
    )}
    ${range ? html`<p class="source">In the study’s own terms: ${range}.</p>` : nothing}
  </div>`;
}

export const countsStyles = css`
  .counts {
    display: grid;
    gap: var(--plainsight-space-1);
    margin-block: var(--plainsight-space-1);
    font-size: var(--plainsight-size-small);
  }
  .counts svg {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    margin-block: 4px 2px;
  }
  .counts .whole {
    fill: none;
    stroke: var(--plainsight-edge);
    vector-effect: non-scaling-stroke;
  }
  .counts .treated {
    fill: var(--plainsight-accent);
  }
  .counts .compared {
    fill: var(--plainsight-edge);
  }
  @media (forced-colors: active) {
    .counts .whole {
      stroke: CanvasText;
    }
    .counts .treated {
      fill: CanvasText;
    }
    .counts .compared {
      fill: GrayText;
    }
  }
`;
