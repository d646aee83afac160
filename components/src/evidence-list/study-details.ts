import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import {
  citationFormats,
  plainStatement,
  shortCitation,
  stances,
  vancouverCitation,
  type Finding,
  type Reference,
  type Stance,
} from '@plainsight/evidence';
import { designLabel } from '../wording/labels.ts';
import { formatName } from './citation-actions.ts';
import type { ListView } from './list-view.ts';

const stanceWords = (stance: Stance, claim: string): string =>
  ({
    for: msg(str`For “${claim}”`),
    against: msg(str`Against “${claim}”`),
    context: msg(str`Bears on “${claim}”`),
  })[stance];

/** For or against which of the claims shown a finding counts. */
const bearing = ({ claims }: ListView, { id }: Finding): TemplateResult =>
  html`<div>
    <h5>${msg('How it counts')}</h5>
    <ul>
      ${claims.flatMap((claim) =>
        stances
          .filter((stance) => claim[stance].includes(id))
          .map((stance) => html`<li>${stanceWords(stance, claim.articleClaim)}</li>`),
      )}
    </ul>
  </div>`;

function tested({ intervention, comparator, population, outcome, timepoint, design, n }: Finding) {
  return html`<div>
    <h5>${msg('What was tested')}</h5>
    <p>${comparator ? msg(str`${intervention}, against ${comparator}`) : intervention}.</p>
    <p>${msg(str`In ${population}.`)} ${n === null ? nothing : msg(str`${n} people took part.`)}</p>
    <p>${msg(str`Measured: ${timepoint ? `${outcome}, ${timepoint}` : outcome}.`)}</p>
    <p>${msg(str`Kind of study: ${designLabel(design)}.`)}</p>
  </div>`;
}

const limits = ({ limitations }: Finding): TemplateResult =>
  html`<div>
    <h5>${msg('Limits')}</h5>
    ${
      limitations.length === 0
        ? html`<p class="muted">${msg('We have not noted any. That does not mean that there are none.')}</p>`
        : html`<ul>
            ${limitations.map((limit) => html`<li>${limit}</li>`)}
          </ul>`
    }
  </div>`;

/** What the work's own rating of certainty lets anyone say. */
function ratedStatement({ rated, direction, intervention, comparator, outcome }: Finding) {
  if (!rated || direction === null || comparator === null) return nothing;
  const said = plainStatement({ intervention, comparator, outcome, direction }, rated.certainty);
  return html`<p>${msg(str`By ${rated.by}’s own rating:`)} ${said}</p>`;
}

/** The whole citation, to copy or to save. */
function source({ citations }: ListView, reference: Reference, place: string): TemplateResult {
  const who = shortCitation(reference);
  return html`<div class="cite">
    <p class="source">${vancouverCitation(reference)}</p>
    <p class="small saves">
      <button
        type="button"
        aria-label=${msg(str`Copy citation: ${who}`)}
        @click=${() => citations.copy([reference], place)}
      >
        ${msg('Copy citation')}
      </button>
      ${citationFormats.map(
        (format) =>
          html`<button
            type="button"
            aria-label=${msg(str`${formatName(format)}: save the citation of ${who}`)}
            @click=${() => citations.save([reference], format, reference.id, place)}
          >
            ${formatName(format)}
          </button>`,
      )}
    </p>
    ${citations.outcome(place)}
  </div>`;
}

/** What stands behind a row: limits, what was tested, how it counts, and the work. */
export function studyDetails(view: ListView, finding: Finding): TemplateResult {
  const reference = view.index.reference(finding.referenceId);
  return html`<div class="details small" id=${`details-${finding.id}`} ?hidden=${!view.isOpen(finding)}>
    ${limits(finding)} ${tested(finding)}
    <div>${bearing(view, finding)} ${ratedStatement(finding)}</div>
    ${reference ? source(view, reference, finding.id) : nothing}
  </div>`;
}
