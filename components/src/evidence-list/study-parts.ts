import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '@plainsight/evidence';
import { certaintyLabel, designLabel, directionWords, figureCaution } from '../wording/labels.ts';
import type { ListView } from './list-view.ts';

/* The pieces of a finding that stand alike in the drawing and in the table. */

/** The result in words, told by shape and word. */
export function resultWords(finding: Finding): TemplateResult {
  const { mark, words } = directionWords(finding);
  return html`<p class="result">
    <span class="mark" aria-hidden="true">${mark}</span><span>${words}</span>
  </p>`;
}

/** Whether its figure still needs a look at the paper. */
export function caution(finding: Finding): TemplateResult | typeof nothing {
  const words = figureCaution(finding);
  return words ? html`<p><span class="caution">${words}</span></p>` : nothing;
}

/** What was measured, when, in how many people, in what kind of study. */
export function measuredWords({ outcome, timepoint, n, design }: Finding): string {
  const people = n === null ? msg('number of people not given') : msg(str`${n} people`);
  const what = timepoint ? `${outcome}, ${timepoint}` : outcome;
  return msg(str`${what}; ${people}; ${designLabel(design)}.`);
}

/** Both groups by name, with people of 100 or the counts where the model allows it. */
export function groups(view: ListView, finding: Finding): TemplateResult {
  const { intervention, comparator } = finding;
  const absolute = view.index.absoluteEffect(finding, view.certaintyOf(finding));
  if (absolute.kind === 'frequency') {
    const { value, low, high } = absolute.intervention;
    return html`<p>
        <strong>${msg(str`About ${value} of 100`)}</strong>
        <span class="muted">${msg(str`(from ${low} to ${high})`)}</span> ${msg(str`with ${intervention}`)}
      </p>
      <p>
        <strong>${msg(str`About ${absolute.comparator} of 100`)}</strong>
        ${msg(str`with ${comparator ?? msg('the comparison')}`)}
      </p>`;
  }
  if (absolute.kind === 'counts') {
    const a = absolute.intervention;
    const b = absolute.comparator;
    return html`<p><strong>${msg(str`${a.events} of ${a.n}`)}</strong> ${msg(str`with ${intervention}`)}</p>
      ${b ? html`<p><strong>${msg(str`${b.events} of ${b.n}`)}</strong> ${msg(str`with ${comparator ?? msg('the comparison')}`)}</p>` : nothing}`;
  }
  return html`<p>${comparator ? msg(str`${intervention}, against ${comparator}`) : intervention}</p>`;
}

/** The certainty that the work gives its own result; ours stands with the claims. */
export const ownRating = ({ rated }: Finding): string | typeof nothing =>
  rated ? msg(str`${rated.by}’s own rating: ${certaintyLabel(rated.certainty).toLowerCase()}.`) : nothing;
