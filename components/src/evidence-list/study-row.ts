import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { shortCitation, type Finding } from '@plainsight/evidence';
import { citationLink } from '../parts/citation.ts';
import type { ListView } from './list-view.ts';
import { studyDetails } from './study-details.ts';
import { caution, groups, measuredWords, ownRating, resultWords } from './study-parts.ts';

const chevron = html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
  <path d="M4 6L8 10L12 6" />
</svg>`;

function opener(view: ListView, finding: Finding): TemplateResult {
  const reference = view.index.reference(finding.referenceId);
  const who = reference ? shortCitation(reference) : finding.referenceId;
  return html`<button
    type="button"
    class="toggle"
    aria-expanded=${view.isOpen(finding)}
    aria-controls=${`details-${finding.id}`}
    aria-label=${msg(str`Details: ${who}, ${finding.outcome}`)}
    @click=${() => view.toggle(finding)}
  >
    ${chevron}
  </button>`;
}

/**
 * A finding in a row: what it found in a sentence, the work, both groups, the drawing where it has one, and the result
 * in words. Its limits and the whole citation stand behind a button.
 * @param drawing Its place on the axis of its plot.
 * @param figures Its number in words.
 */
export function studyRow(
  view: ListView,
  finding: Finding,
  drawing: TemplateResult | typeof nothing = nothing,
  figures: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<li class=${drawing === nothing ? 'study' : 'study drawn'}>
    <div class="row">
      ${opener(view, finding)}
      <p class="found">${finding.plainSummary}</p>
      <div class="about source">
        <div class="groups">${groups(view, finding)}</div>
        <p>
          <strong class="work">${citationLink(view.index, finding.referenceId)}</strong>:
          ${measuredWords(finding)} ${ownRating(finding)}
        </p>
        ${caution(finding)}
      </div>
      ${drawing}
      <div class="in-words">${resultWords(finding)} ${figures}</div>
    </div>
    ${studyDetails(view, finding)}
  </li>`;
}
