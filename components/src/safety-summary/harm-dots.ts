import { msg, str } from '@lit/localize';
import { css, html, svg, type TemplateResult } from 'lit';
import type { Finding, NaturalFrequency } from '@plainsight/evidence';

const x = (place: number): number => (place % 20) * 5;
const y = (place: number): number => Math.floor(place / 20) * 5;
const people = Array.from({ length: 100 }, (_, place) => place);

interface Shares {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The ground of one dot that the range takes in, with an edge that can be seen in every scheme. */
const ranged = (left: number, top: number): TemplateResult =>
  svg`<rect class="range" x=${left} y=${top} width="5" height="5" /><path class="edge" d=${`M${left} ${top + 4.7}h5`} />`;

/** 100 dots, row by row: those who had the harm are filled; a band lies behind those that the range takes in. */
function dots({ value, low, high }: Shares): TemplateResult {
  return html`<svg viewBox="0 0 100 25" width="200" height="50" aria-hidden="true">
    ${people.slice(low, high).map((place) => ranged(x(place), y(place)))}
    ${people.map(
      (place) =>
        svg`<circle class=${place < value ? 'had' : 'had-not'} cx=${x(place) + 2.5} cy=${y(place) + 2.5} r="1.8" />`,
    )}
  </svg>`;
}

/** How many of 100 people had a harm in two groups, as words and as dots. */
export function harmDots({ intervention, comparator }: NaturalFrequency, finding: Finding): TemplateResult {
  const { value, low, high } = intervention;
  const other = { value: comparator, low: comparator, high: comparator };
  return html`<div class="harm-dots">
    <p>
      ${dots(intervention)}<strong>${msg(str`About ${value} of 100`)}</strong>
      ${msg(str`with ${finding.intervention}`)}
      <span class="muted">${msg(str`(from ${low} to ${high})`)}</span>
    </p>
    <p>
      ${dots(other)}<strong>${msg(str`About ${comparator} of 100`)}</strong>
      ${msg(str`with ${finding.comparator ?? msg('the comparison')}`)}
    </p>
  </div>`;
}

const sample = (shape: TemplateResult): TemplateResult =>
  svg`<svg viewBox="0 0 5 5" width="12" height="12" aria-hidden="true">${shape}</svg>`;

/** What the dots mean, with a dot of each kind. */
export function dotsLegend(): TemplateResult {
  const dot = (kind: string) => sample(svg`<circle class=${kind} cx="2.5" cy="2.5" r="1.9" />`);
  return html`<p class="dots-legend small">
    <span>${msg('Each dot is one of 100 people:')}</span> <span>${dot('had')} ${msg('had it')}</span>
    <span>${sample(ranged(0, 0))} ${msg('the range: the true number may end here')}</span>
    <span>${dot('had-not')} ${msg('did not have it')}</span>
  </p>`;
}

export const harmDotsStyles = css`
  .harm-dots {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: var(--_space-3) var(--_space-6);
    font-size: var(--_size-small);
  }
  .harm-dots svg {
    display: block;
    margin-block: 2px 4px;
  }
  .harm-dots circle,
  .dots-legend circle {
    stroke: var(--_edge);
    stroke-width: 0.6;
    fill: none;
  }
  .harm-dots .had,
  .dots-legend .had {
    fill: var(--_danger);
    stroke: var(--_danger);
  }
  .harm-dots .range,
  .dots-legend .range {
    fill: var(--_band);
  }
  .harm-dots .edge,
  .dots-legend .edge {
    stroke: var(--_accent);
    stroke-width: 0.6;
  }
  .dots-legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .harm-dots circle,
    .dots-legend circle {
      stroke: CanvasText;
    }
    .harm-dots .range,
    .dots-legend .range {
      fill: Canvas;
    }
    .harm-dots .edge,
    .dots-legend .edge {
      stroke: CanvasText;
    }
    .harm-dots .had,
    .dots-legend .had {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
