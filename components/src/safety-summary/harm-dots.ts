import { msg, str } from '@lit/localize';
import { css, html, svg, type TemplateResult } from 'lit';
import type { Finding, NaturalFrequency } from '@plainsight/evidence';
import { circle, repeated, type Place } from '../parts/repeated-path.ts';

/** The corners of 100 squares, row by row. */
const squares: readonly Place[] = Array.from({ length: 100 }, (_, place) => ({
  x: (place % 20) * 5,
  y: Math.floor(place / 20) * 5,
}));

interface Shares {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The ground of the dots that the range takes in, with an edge that can be seen in every scheme. */
const ranged = (places: readonly Place[]): TemplateResult =>
  svg`<path class="range" d=${repeated(places, 'h5v5h-5z')} /><path class="edge" d=${repeated(places, 'm0 4.7h5')} />`;

const dotsIn = (kind: 'had' | 'had-not', places: readonly Place[], radius: number): TemplateResult =>
  svg`<path class=${`dot ${kind}`} d=${repeated(places, circle(2.5, 2.5, radius))} />`;

/** 100 dots, row by row: those who had the harm are filled; a band lies behind those that the range takes in. */
function dots({ value, low, high }: Shares): TemplateResult {
  return html`<svg viewBox="0 0 100 25" width="200" height="50" aria-hidden="true">
    ${ranged(squares.slice(low, high))} ${dotsIn('had-not', squares.slice(value), 1.8)}
    ${dotsIn('had', squares.slice(0, value), 1.8)}
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
  const first = squares.slice(0, 1);
  const dot = (kind: 'had' | 'had-not') => sample(dotsIn(kind, first, 1.9));
  return html`<p class="dots-legend small">
    <span>${msg('Each dot is one of 100 people:')}</span> <span>${dot('had')} ${msg('had it')}</span>
    <span>${sample(ranged(first))} ${msg('the range: the true number may end here')}</span>
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
  .harm-dots .dot,
  .dots-legend .dot {
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
    .harm-dots .dot,
    .dots-legend .dot {
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
