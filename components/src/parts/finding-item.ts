import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Certainty, Finding, PackIndex } from '@plainsight/evidence';
import { designLabel, directionWords, figureCaution } from '../wording/labels.ts';
import { citationLink } from './citation.ts';
import { findingNumbers, findingNumbersStyles } from './finding-numbers.ts';

const source = (index: PackIndex, { referenceId, design, n }: Finding): TemplateResult =>
  html`<span class="source"
    >${citationLink(index, referenceId)}: ${n === null ? designLabel(design) : msg(str`${n} people`)}.</span
  >`;

/**
 * One finding: its result in words, what it found, and where it comes from.
 * @param certainty How sure we are of the claim that it is shown with; without it the finding stands in words alone.
 */
export function findingItem(index: PackIndex, finding: Finding, certainty?: Certainty): TemplateResult {
  const { mark, words } = directionWords(finding);
  const caution = figureCaution(finding);
  return html`<li class="finding">
    <p>
      <span class="result"><span class="mark" aria-hidden="true">${mark}</span><span>${words}.</span></span>
      ${finding.plainSummary} ${source(index, finding)}
      ${caution ? html`<span class="caution">${caution}</span>` : nothing}
    </p>
    ${certainty ? findingNumbers(index, finding, certainty) : nothing}
  </li>`;
}

export const findingStyles = [
  findingNumbersStyles,
  css`
    .finding {
      display: grid;
      gap: 2px;
      align-content: start;
      padding-block: 5px;
      border-block-start: 1px solid var(--_rule);
    }
    .finding > p {
      font-size: var(--_size-small);
      line-height: 1.37;
    }
    .finding .result {
      font-weight: 600;
    }
    .finding .mark {
      display: inline-block;
      inline-size: 1.2rem;
    }
    .finding > .source {
      font-size: var(--_size-source);
    }
    .caution {
      display: inline-block;
      font-size: var(--_size-source);
      line-height: 1.3;
      padding-inline: 6px;
      border: 1px dashed var(--_note-edge);
      border-radius: 4px;
    }
  `,
];
