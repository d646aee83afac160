import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { plainStatement, type Certainty, type Finding, type PackIndex } from '@plainsight/evidence';
import { certaintyLabel, designLabel, directionWords, figureCaution } from '../wording/labels.ts';
import { citationLink } from './citation.ts';
import { findingNumbers, findingNumbersStyles, type FindingDetail } from './finding-numbers.ts';

const people = ({ n }: Finding): string | undefined => (n === null ? undefined : msg(str`${n} people`));

const source = (index: PackIndex, finding: Finding, detail: FindingDetail): TemplateResult => {
  const { referenceId, design, timepoint } = finding;
  const size = people(finding);
  const details = detail === 'full' ? [designLabel(design), size, timepoint] : [size ?? designLabel(design)];
  return html`<span class="source"
    >${citationLink(index, referenceId)}: ${details.filter(Boolean).join(', ')}.</span
  >`;
};

/** The certainty that the work gives its own result, and what that lets anyone say. */
function ownRating({ rated, direction, intervention, comparator, outcome }: Finding) {
  if (!rated || direction === null || comparator === null) return nothing;
  const said = plainStatement({ intervention, comparator, outcome, direction }, rated.certainty);
  return html`<p class="source">
    <strong>${msg(str`${rated.by}’s own rating: ${certaintyLabel(rated.certainty).toLowerCase()}.`)}</strong>
    ${said}
  </p>`;
}

const limits = ({ limitations }: Finding) =>
  limitations.length === 0
    ? nothing
    : html`<p class="source"><strong>${msg('Limits:')}</strong> ${limitations.join('; ')}.</p>`;

/**
 * One finding: its result in words, what it found, and where it comes from.
 * @param certainty How sure we are of the claim that it is shown with.
 * @param detail `brief` adds people of 100 and counts to the words; `full` also scores, the design, when it was measured,
 * the work's own rating, who was studied, what was compared and the limits.
 */
export function findingItem(
  index: PackIndex,
  finding: Finding,
  certainty: Certainty,
  detail: FindingDetail,
): TemplateResult {
  const { mark, words } = directionWords(finding);
  const caution = figureCaution(finding);
  const compared = finding.comparator
    ? msg(str`${finding.intervention}, against ${finding.comparator}`)
    : finding.intervention;
  const numbers = findingNumbers(finding, certainty, detail);
  return html`<li class="finding">
    <p>
      <span class="result"><span class="mark" aria-hidden="true">${mark}</span><span>${words}.</span></span>
      ${finding.plainSummary} ${source(index, finding, detail)}
      ${caution ? html`<span class="caution">${caution}</span>` : nothing}
    </p>
    ${numbers} ${detail === 'full' ? ownRating(finding) : nothing}
    ${
      detail === 'full'
        ? html`<p class="source">
              <strong>${msg('Tested:')}</strong> ${compared}. ${msg(str`In ${finding.population}.`)}
            </p>
            ${limits(finding)}`
        : nothing
    }
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
