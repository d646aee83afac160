import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isOverdue, type PackIndex, type Region, type Route, type StatusNote } from '@plainsight/evidence';
import { uiLanguage } from '../localization/locale.ts';
import { citationLinks } from '../parts/citation.ts';
import { regionsAround } from '../parts/owed.ts';
import { dateWords } from '../wording/dates.ts';
import { regionName, statusLabel } from '../wording/labels.ts';

const listed = (regions: readonly Region[]): string =>
  new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(regions.map(regionName));

function statusItem(index: PackIndex, note: StatusNote): TemplateResult {
  const { region, use, status, text, asOf, referenceIds } = note;
  return html`<li>
    <p><strong>${regionName(region)}, ${use}: ${statusLabel(status)}.</strong> ${text}</p>
    <p class="source">
      ${referenceIds.length > 0 ? html`${citationLinks(index, referenceIds)}.` : nothing}
      ${asOf ? msg(str`As of ${dateWords(asOf)}.`) : nothing}
      ${isOverdue(note, new Date()) ? html`<strong>${msg('Review overdue.')}</strong>` : nothing}
    </p>
  </li>`;
}

/** Licence and health service advice on one way of giving it, in a region and those around it. */
export function routeLicence(index: PackIndex, { statusIds }: Route, region: Region): TemplateResult {
  const around = regionsAround(region);
  const notes = around.flatMap((place) =>
    index.pack.status.filter((note) => note.region === place && statusIds.includes(note.id)),
  );
  const missing = around.filter((place) => notes.every((note) => note.region !== place));
  return html`${
    notes.length > 0
      ? html`<ul class="statuses">
          ${notes.map((note) => statusItem(index, note))}
        </ul>`
      : nothing
  }
  ${
    missing.length > 0
      ? html`<p class="muted">${msg(str`Not collected yet: ${listed(missing)}. Ask the clinic.`)}</p>`
      : nothing
  }`;
}
