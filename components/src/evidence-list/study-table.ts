import { msg } from '@lit/localize';
import { css, html, type TemplateResult } from 'lit';
import type { Finding, ForestPlot } from '@plainsight/evidence';
import { citationLink } from '../parts/citation.ts';
import type { ListView } from './list-view.ts';
import { intervalWords, numberWords, plotWords } from './measure-words.ts';
import { caution, groups, measuredWords, ownRating, resultWords } from './study-parts.ts';

const work = (view: ListView, finding: Finding): TemplateResult =>
  html`<th scope="row">
    <p class="work">${citationLink(view.index, finding.referenceId)}</p>
    <p class="source">${measuredWords(finding)} ${ownRating(finding)}</p>
  </th>`;

const limits = ({ limitations }: Finding): TemplateResult =>
  html`<td>${limitations.length === 0 ? msg('none noted') : limitations.join('; ')}</td>`;

/** A table that can be scrolled where there is too little room, by keyboard too. */
function table(
  id: string,
  caption: TemplateResult,
  heads: readonly string[],
  rows: readonly TemplateResult[],
) {
  return html`<div class="table" role="region" tabindex="0" aria-labelledby=${id}>
    <table>
      <caption id=${id}>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** What a plot draws, as a table: the same findings in the same order. */
export function plotTable(view: ListView, plot: ForestPlot, place: number): TemplateResult {
  const { title, reading } = plotWords(plot);
  return table(
    `caption-${place}`,
    html`<strong>${title}</strong> <span class="source">${reading}</span>`,
    [
      msg('Study'),
      msg('The two groups'),
      msg('Number'),
      msg('Interval'),
      msg('Result in words'),
      msg('Limits'),
    ],
    plot.rows.map(
      ({ finding, effect }) =>
        html`<tr>
          ${work(view, finding)}
          <td>${groups(view, finding)}</td>
          <td>
            ${numberWords(effect)}
            ${effect.from === 'its counts' ? html`<p class="source">${msg('Worked out here from its counts.')}</p>` : ''}
          </td>
          <td>${intervalWords(effect) ?? msg('We have none.')}</td>
          <td>${resultWords(finding)} ${caution(finding)}</td>
          ${limits(finding)}
        </tr>`,
    ),
  );
}

/** The findings that have no number to draw, as a table. */
export const wordsTable = (view: ListView, findings: readonly Finding[]): TemplateResult =>
  table(
    'caption-words',
    html`<strong>${msg('In words only')}</strong>`,
    [msg('Study'), msg('What was tested'), msg('What it found'), msg('Result in words'), msg('Limits')],
    findings.map(
      (finding) =>
        html`<tr>
          ${work(view, finding)}
          <td>${groups(view, finding)}</td>
          <td>${finding.plainSummary}</td>
          <td>${resultWords(finding)} ${caution(finding)}</td>
          ${limits(finding)}
        </tr>`,
    ),
  );

export const studyTableStyles = css`
  .table {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    min-inline-size: 44rem;
    border-collapse: collapse;
    overflow-wrap: break-word;
    font-size: var(--_size-small);
  }
  caption {
    padding-block-end: var(--_space-2);
    text-align: start;
    font-size: var(--_size-body);
  }
  caption .source {
    display: block;
  }
  th,
  td {
    padding-block: var(--_space-2);
    padding-inline: 0 var(--_space-3);
    vertical-align: top;
    text-align: start;
    font-weight: 400;
    border-block-start: 1px solid var(--_rule);
  }
  thead th {
    font-weight: 600;
    border-block: 0 2px solid var(--_ink);
    vertical-align: bottom;
  }
  tbody th {
    inline-size: 22%;
  }
  tbody tr:first-child > * {
    border-block-start: 2px solid var(--_ink);
  }
  @media print {
    .table {
      overflow: visible;
    }
    table {
      min-inline-size: 0;
    }
  }
`;
