import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import {
  isOverdue,
  type Condition,
  type PackIndex,
  type Region,
  type StatusNote,
} from '@plainsight/evidence';
import { monthWords } from '../wording/dates.ts';
import { regionName, statusLabel } from '../wording/labels.ts';
import { citationLinks } from './citation.ts';
import { regionsAround } from './owed.ts';

function statusItem(index: PackIndex, note: StatusNote): TemplateResult {
  const { status, text, medicine, asOf, referenceIds } = note;
  const late = isOverdue(note, new Date()) ? html`<strong>${msg('Review overdue.')}</strong>` : nothing;
  const source = asOf
    ? html`${citationLinks(index, referenceIds)}. ${msg(str`As of ${monthWords(asOf)}.`)}`
    : '';
  return html`<li>
    <p><strong class="status">${medicine}: ${statusLabel(status)}.</strong> ${text}</p>
    <p class="source">${source} ${late}</p>
  </li>`;
}

/** Licence, health service advice and law for a condition, by region; says so where nothing was collected. */
export function licence(index: PackIndex, { statusIds }: Condition, region: Region): TemplateResult {
  const notes = index.pack.status.filter(({ id }) => statusIds.includes(id));
  return html`<section class="licence">
    <h3>${msg('Is it licensed, and does the health service offer it?')}</h3>
    <dl>
      ${regionsAround(region).map((place) => {
        const here = notes.filter((note) => note.region === place);
        return html`<div>
          <dt>${regionName(place)}</dt>
          <dd>
            ${
              here.length === 0
                ? html`<p class="muted">${msg('We have not collected this yet; ask the clinic.')}</p>`
                : html`<ul>
                    ${here.map((note) => statusItem(index, note))}
                  </ul>`
            }
          </dd>
        </div>`;
      })}
    </dl>
  </section>`;
}

export const licenceStyles = css`
  .licence dl > div {
    display: grid;
    gap: var(--_space-1) var(--_space-6);
    padding-block: var(--_space-3);
    border-block-start: 1px solid var(--_rule);
  }
  .licence dt {
    font-weight: 600;
  }
  .licence ul {
    display: grid;
    gap: var(--_space-3);
  }
  .licence .status {
    display: block;
    font-weight: 600;
  }
  .licence .status::first-letter {
    text-transform: uppercase;
  }
  @container (min-width: 560px) {
    .licence dl > div {
      grid-template-columns: 10rem 1fr;
    }
  }
`;
