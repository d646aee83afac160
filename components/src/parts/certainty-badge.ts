import { msg, str } from '@lit/localize';
import { css, html, svg, type TemplateResult } from 'lit';
import { certaintyStep, type Certainty } from '@plainsight/evidence';
import { certaintyLabel } from '../wording/labels.ts';

const steps = [1, 2, 3, 4];

/** How sure we can be, as words and as four boxes of which the filled ones count. */
export function certaintyBadge(certainty: Certainty): TemplateResult {
  const reached = certaintyStep(certainty);
  const box = (step: number) =>
    svg`<rect x=${step * 14 - 12.5} y="1.5" width="11" height="9" rx="2" class=${step > reached ? 'box' : 'box filled'} />`;
  return html`<span class="certainty">
    <svg viewBox="0 0 56 12" width="56" height="12" aria-hidden="true">${steps.map(box)}</svg>
    <span
      ><strong>${certaintyLabel(certainty)}</strong
      ><span class="muted">${msg(str`, step ${reached} of 4`)}</span></span
    >
  </span>`;
}

export const certaintyBadgeStyles = css`
  .certainty {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
  }
  .certainty svg {
    flex: none;
  }
  .certainty .box {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .certainty .filled {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  @media (forced-colors: active) {
    .certainty .box {
      stroke: CanvasText;
    }
    .certainty .filled {
      fill: CanvasText;
    }
  }
`;
