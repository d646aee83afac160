import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import {
  isOverdue,
  type Condition,
  type PackIndex,
  type Region,
  type StatusNote,
} from '@plainsight/evidence';
import { dateWords } from '../wording/dates.ts';
import { regionName, statusLabel } from '../wording/labels.ts';
import { citationLinks } from './citation.ts';
import { regionsAround } from './owed.ts';

function statusItem(index: PackIndex, note: StatusNote): TemplateResult {
  const { status, text, medicine, asOf, referenceIds } = note;
  const late = isOverdue(note, new Date()) ? html`<strong>${msg('Review overdue.')}</strong>` : nothing;
  const source = asOf
    ? html`${citationLinks(index, referenceIds)}. ${msg(str`As of ${dateWords(asOf)}.`)}`
    : nothing;
  return html`<li>
    <p>
      <strong
        ><span class="medicine">${medicine}: </span
        ><span class="status">${statusLabel(status)}.</span></strong
      >
      ${text} <span class="source">${source} ${late}</span>
    </p>
  </li>`;
}

const notCollected = (): TemplateResult =>
  html`<p class="muted">${msg('We have not collected this yet; ask the clinic.')}</p>`;

/**
 * Licence, health service advice and law for a condition: a row for each region, a column for each medicine; stacked
 * where there is little room. It says so where nothing was collected.
 */
export function licence(index: PackIndex, { statusIds }: Condition, region: Region): TemplateResult {
  const places = regionsAround(region);
  const notes = index.pack.status.filter(
    (note) => statusIds.includes(note.id) && places.includes(note.region),
  );
  const medicines = [...new Set(notes.map(({ medicine }) => medicine))];
  // Roles are written out, since a table that is laid out as blocks loses its own in some browsers.
  const cell = (here: readonly StatusNote[], medicine: string) => {
    const told = here.filter((note) => note.medicine === medicine);
    return html`<td role="cell">
      ${
        told.length === 0
          ? html`<p class="muted">
              <span class="medicine">${medicine}: </span
              >${msg('We have not collected this yet; ask the clinic.')}
            </p>`
          : html`<ul>
              ${told.map((note) => statusItem(index, note))}
            </ul>`
      }
    </td>`;
  };
  const row = (place: Region) => {
    const here = notes.filter((note) => note.region === place);
    return html`<tr role="row">
      <th role="rowheader" scope="row">${regionName(place)}</th>
      ${
        here.length === 0
          ? html`<td role="cell" colspan=${Math.max(1, medicines.length)}>${notCollected()}</td>`
          : medicines.map((medicine) => cell(here, medicine))
      }
    </tr>`;
  };
  return html`<section class="licence">
    <h3 id="licence" tabindex="-1">${msg('Is it licensed, and does the health service offer it?')}</h3>
    <table role="table" aria-labelledby="licence">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${msg('Where')}</th>
          ${
            medicines.length === 0
              ? html`<th role="columnheader" scope="col">${msg('What we know')}</th>`
              : medicines.map(
                  (medicine) => html`<th role="columnheader" scope="col" class="name">${medicine}</th>`,
                )
          }
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${places.map(row)}
      </tbody>
    </table>
  </section>`;
}

export const licenceStyles = css`
  .licence table,
  .licence tbody,
  .licence tr,
  .licence th,
  .licence td {
    display: block;
    padding: 0;
    font-size: var(--_size-small);
    font-weight: 400;
    line-height: 1.37;
    text-align: start;
    vertical-align: top;
  }
  .licence th {
    font-weight: 600;
  }
  .licence thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .licence tr {
    padding-block: 6px;
    border-block-start: 1px solid var(--_rule);
  }
  .licence td + td {
    margin-block-start: 6px;
  }
  .licence ul {
    display: grid;
    gap: 6px;
  }
  .licence .name::first-letter,
  .licence strong::first-letter {
    text-transform: uppercase;
  }
  .licence strong {
    display: inline-block;
    font-weight: 600;
  }
  @container (min-width: 560px) {
    .licence table {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }
    .licence thead {
      position: static;
      display: table-header-group;
      clip-path: none;
    }
    .licence tbody {
      display: table-row-group;
    }
    .licence tr {
      display: table-row;
      border-block-start: 0;
    }
    .licence th,
    .licence td {
      display: table-cell;
      padding: 6px 0;
      border-block-start: 1px solid var(--_rule);
    }
    .licence thead th {
      font-size: var(--_size-small);
      padding-block: var(--_space-1);
      border-block: 0 solid var(--_ink);
      border-block-end-width: 2px;
    }
    .licence td + td,
    .licence th + td,
    .licence th + th {
      padding-inline-start: var(--_space-6);
    }
    .licence th:first-child {
      inline-size: 7.5rem;
    }
    .licence td .medicine {
      display: none;
    }
    .licence td .status::first-letter {
      text-transform: uppercase;
    }
  }
`;
