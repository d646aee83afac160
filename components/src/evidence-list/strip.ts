import { msg } from '@lit/localize';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Design, ForestPlot, ForestRow } from '@plainsight/evidence';
import type { Axis } from './axis.ts';
import { sideWords, tickLabel } from './measure-words.ts';

/** A place on the drawing in percent of its width. A little room at both ends is left for arrowheads and numbers. */
const percent = (share: number): string => `${6 + 88 * Math.min(1, Math.max(0, share))}%`;

const isPooled = (design: Design): boolean =>
  design === 'meta-analysis' || design === 'patient-level pooled analysis';

const guides = ({ ticks, middle }: Axis): SVGTemplateResult =>
  svg`${ticks.map(({ share }) => svg`<line class="guide" x1=${percent(share)} x2=${percent(share)} y1="0" y2="100%" />`)}
    <line class="middle" x1=${percent(middle)} x2=${percent(middle)} y1="0" y2="100%" />`;

/** The end of an interval: a bar across, or an arrowhead where it leaves the axis. */
function end(share: number): SVGTemplateResult {
  const isOutside = share < -1e-9 || share > 1 + 1e-9;
  const shape = !isOutside ? 'M0 -5V5' : share < 0 ? 'M7 -6L0 0L7 6' : 'M-7 -6L0 0L-7 6';
  return svg`<svg x=${percent(share)} y="50%" overflow="visible"><path class="line" d=${shape} /></svg>`;
}

function interval(row: ForestRow, axis: Axis): SVGTemplateResult | typeof nothing {
  if (!row.effect.interval) return nothing;
  const { low, high } = row.effect.interval;
  const ends = [axis.share(row, low), axis.share(row, high)].toSorted((a, b) => a - b);
  const [left = 0, right = 1] = ends;
  return svg`<line class="line" x1=${percent(left)} x2=${percent(right)} y1="50%" y2="50%" />
    ${ends.map(end)}`;
}

/** One size for every result: a square for one study, a diamond where studies were pooled; hollow where not checked. */
function marker(row: ForestRow, axis: Axis): SVGTemplateResult {
  const { design, confidence } = row.finding;
  const shape = isPooled(design) ? 'M0 -7L7 0L0 7L-7 0Z' : 'M-5 -5H5V5H-5Z';
  return svg`<svg x=${percent(axis.share(row, row.effect.value))} y="50%" overflow="visible">
    <path class=${confidence === 'verified' ? 'marker' : 'marker unchecked'} d=${shape} />
  </svg>`;
}

/** A row of a forest plot. The same stands beside it in words, so the drawing is hidden from assistive technology. */
export function strip(plot: ForestPlot, row: ForestRow, axis: Axis): TemplateResult {
  const isDrawn = row.effect.interval !== undefined;
  return html`<div class="strip">
    <div class="drawing">
      <svg aria-hidden="true">
        ${guides(axis)} ${interval(row, axis)} ${isDrawn ? marker(row, axis) : nothing}
      </svg>
      ${
        isDrawn
          ? nothing
          : html`<p class="source undrawn">
              <span>${msg('We have no interval, so it is not drawn.')}</span>
            </p>`
      }
    </div>
    ${ticksOf(plot, axis)}
  </div>`;
}

/** The head of a plot: what its two sides and the line between them mean. */
export function sidesOf(plot: ForestPlot, axis: Axis): TemplateResult {
  const { left, right } = sideWords(plot);
  const { middle } = axis;
  return html`<div class="sides">
    <p class="source">
      <span
        ><svg viewBox="0 0 16 10" width="16" height="10" aria-hidden="true">
          <path d="M15 5H2M6 1L2 5L6 9" />
        </svg>
        ${left}</span
      >
      <span
        >${right}
        <svg viewBox="0 0 16 10" width="16" height="10" aria-hidden="true">
          <path d="M1 5H14M10 1L14 5L10 9" /></svg
      ></span>
    </p>
    <svg class="none" aria-hidden="true">
      <text x=${percent(middle)} y="13" text-anchor="middle">${msg('no difference')}</text>
      <line class="middle" x1=${percent(middle)} x2=${percent(middle)} y1="18" y2="100%" />
    </svg>
  </div>`;
}

/** The foot of a plot: the numbers of its axis. */
export function ticksOf({ measure, isSided }: ForestPlot, axis: Axis): TemplateResult {
  return html`<svg class="ticks" aria-hidden="true">
    <line class="rule" x1=${percent(0)} x2=${percent(1)} y1="0.5" y2="0.5" />
    ${axis.ticks.map(
      ({ share, value }) =>
        svg`<line class="rule" x1=${percent(share)} x2=${percent(share)} y1="0" y2="5" />
          <text x=${percent(share)} y="18" text-anchor="middle">${tickLabel(measure, value, isSided)}</text>`,
    )}
  </svg>`;
}

/** What the shapes mean. */
export const legend = (): TemplateResult =>
  html`<p class="legend source">
    <span
      ><svg viewBox="0 0 40 16" width="40" height="16" aria-hidden="true">
        <path class="line" d="M3 8H37M3 3V13M37 3V13" />
        <path class="marker" d="M15 3H25V13H15Z" />
      </svg>
      ${msg('one study, and how far the true number may lie')}</span
    >
    <span
      ><svg viewBox="0 0 40 16" width="40" height="16" aria-hidden="true">
        <path class="line" d="M3 8H37M3 3V13M37 3V13" />
        <path class="marker" d="M20 1L27 8L20 15L13 8Z" />
      </svg>
      ${msg('studies pooled')}</span
    >
    <span
      ><svg viewBox="0 0 40 16" width="40" height="16" aria-hidden="true">
        <path class="line" d="M3 8H37M3 3V13M37 3V13" />
        <path class="marker unchecked" d="M15 3H25V13H15Z" />
      </svg>
      ${msg('awaiting check')}</span
    >
    <span
      ><svg viewBox="0 0 40 16" width="40" height="16" aria-hidden="true">
        <path class="line" d="M3 8H36M29 2L36 8L29 14" />
      </svg>
      ${msg('goes on beyond the axis')}</span
    >
    <span>${msg('Every mark is the same size, whatever the result.')}</span>
  </p>`;
