import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { designs, type Design, type Finding } from '@plainsight/evidence';
import { designLabel, directionWords } from '../wording/labels.ts';
import { results, sortKeys, type Result, type SortKey } from './order.ts';

export type View = 'drawing' | 'table';

const choice = (isChosen: boolean, choose: () => void, words: TemplateResult | string): TemplateResult =>
  html`<button type="button" aria-pressed=${isChosen} @click=${choose}>${words}</button>`;

/** By which result to show findings. Each button stands, whatever it counts, so that none is more prominent. */
export function resultFilter(
  findings: readonly Finding[],
  chosen: Result | 'all',
  choose: (result: Result | 'all') => void,
): TemplateResult {
  const count = (result: Result) => findings.filter(({ direction }) => direction === result).length;
  return html`<div class="field">
    <span class="source" id="by-result">${msg('Result')}</span>
    <div class="segments" role="group" aria-labelledby="by-result">
      ${choice(chosen === 'all', () => choose('all'), html`${msg('All')} <span class="count">${findings.length}</span>`)}
      ${results.map((result) => {
        const { mark, words } = directionWords({ direction: result });
        return choice(
          chosen === result,
          () => choose(result),
          html`<span aria-hidden="true">${mark}</span> ${words} <span class="count">${count(result)}</span>`,
        );
      })}
    </div>
  </div>`;
}

/** By which kind of study; kinds with one name are one choice. */
export function designFilter(
  findings: readonly Finding[],
  chosen: Design | null,
  choose: (design: Design | null) => void,
): TemplateResult {
  const isAsked = (design: Design) =>
    design === chosen || findings.some((finding) => finding.design === design);
  const byLabel = new Map<string, Design>();
  for (const design of designs) {
    const label = designLabel(design);
    if (isAsked(design) && (!byLabel.has(label) || design === chosen)) byLabel.set(label, design);
  }
  const onChange = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    choose(designs.find((design) => design === value) ?? null);
  };
  return html`<label class="field">
    <span class="source">${msg('Kind of study')}</span>
    <select id="design" @change=${onChange}>
      <option value="" ?selected=${chosen === null}>${msg('any kind')}</option>
      ${[...byLabel].map(
        ([label, design]) => html`<option value=${design} ?selected=${design === chosen}>${label}</option>`,
      )}
    </select>
  </label>`;
}

const sortLabel = (key: SortKey): string =>
  ({ year: msg('newest first'), people: msg('most people first'), design: msg('by kind of study') })[key];

export function sortChoice(chosen: SortKey, choose: (key: SortKey) => void): TemplateResult {
  const onChange = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    choose(sortKeys.find((key) => key === value) ?? chosen);
  };
  return html`<label class="field">
    <span class="source">${msg('Order')}</span>
    <select id="order" @change=${onChange}>
      ${sortKeys.map((key) => html`<option value=${key} ?selected=${key === chosen}>${sortLabel(key)}</option>`)}
    </select>
  </label>`;
}

/** The same findings as a drawing or as a table. */
export const viewChoice = (chosen: View, choose: (view: View) => void): TemplateResult =>
  html`<div class="field">
    <span class="source" id="show-as">${msg('Show as')}</span>
    <div class="segments" role="group" aria-labelledby="show-as">
      ${choice(chosen === 'drawing', () => choose('drawing'), msg('Drawing'))}
      ${choice(chosen === 'table', () => choose('table'), msg('Table'))}
    </div>
  </div>`;

/** That nothing fits what was asked for, and the way out. */
export const nothingFits = (clear: () => void): TemplateResult =>
  html`<div class="empty">
    <p>
      <strong>${msg('No finding fits what you chose.')}</strong>
      ${msg('That says nothing for or against the treatment.')}
    </p>
    <button type="button" @click=${clear}>${msg('Show all findings')}</button>
  </div>`;
