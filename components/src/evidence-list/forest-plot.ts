import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ForestPlot, PlottedEffect } from '@plainsight/evidence';
import { axisOf } from './axis.ts';
import type { ListView } from './list-view.ts';
import { intervalWords, numberWords, plotWords } from './measure-words.ts';
import { sidesOf, strip, ticksOf } from './strip.ts';
import { studyRow } from './study-row.ts';

const figures = (effect: PlottedEffect): TemplateResult =>
  html`<p class="source">
    ${numberWords(effect)}${effect.interval ? html`, ${intervalWords(effect)}` : nothing}.
    ${effect.from === 'its counts' ? msg('Worked out here from its counts.') : nothing}
  </p>`;

const undrawn = (effect: PlottedEffect): TemplateResult =>
  html`${figures(effect)}
    <p class="source">${msg('We have no interval, so it is not drawn.')}</p>`;

/** The findings of one measure on one axis, a row each; without the axis where none of them has an interval. */
export function forestPlot(view: ListView, plot: ForestPlot): TemplateResult {
  const { title, reading } = plotWords(plot);
  const { rows } = plot;
  const axis = rows.some(({ effect }) => effect.interval) ? axisOf(plot) : undefined;
  return html`<section class="plot">
    <div class="plot-head">
      <h4>${title}</h4>
      <p class="source reading">${reading}</p>
      ${axis ? sidesOf(plot, axis) : nothing}
    </div>
    <ul>
      ${rows.map((row) =>
        axis
          ? studyRow(view, row.finding, strip(plot, row, axis), figures(row.effect))
          : studyRow(view, row.finding, nothing, undrawn(row.effect)),
      )}
    </ul>
    ${axis ? html`<div class="plot-foot">${ticksOf(plot, axis)}</div>` : nothing}
  </section>`;
}
