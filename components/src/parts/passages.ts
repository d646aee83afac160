import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { isOverdue, type Claim, type Excerpt, type PackIndex } from '@plainsight/evidence';
import { dateWords } from '../wording/dates.ts';
import { figureCaution, regionName } from '../wording/labels.ts';
import { certaintyBadge, certaintyBadgeStyles } from './certainty-badge.ts';
import { citationLink, citationLinks } from './citation.ts';
import { ratedBy } from './rated-by.ts';
import { safetySource, safetySourceStyles } from './safety-source.ts';

/** Words that were taken from one record, so that what the record rests on can stand beside them. */
export type Passage = Pick<Excerpt, 'source' | 'id' | 'text'>;

/** Joins excerpts that follow each other and come from the same record. */
export function passagesOf(says: readonly Excerpt[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (const { source, id, text } of says) {
    const last = passages.at(-1);
    if (last?.source === source && last.id === id) {
      passages[passages.length - 1] = { source, id, text: `${last.text} ${text}` };
    } else passages.push({ source, id, text });
  }
  return passages;
}

/** How sure we are of a claim, why, and whose rating it is. */
export function claimBasis(claim: Claim): TemplateResult {
  return html`<p class="small">${certaintyBadge(claim.certainty)}</p>
    ${
      isOverdue(claim, new Date())
        ? html`<p class="small">
            <strong>${msg('Review overdue: nobody has looked at this statement again in time.')}</strong>
          </p>`
        : nothing
    }
    <p class="small">
      <strong>${msg('Why:')}</strong> ${claim.why} <span class="muted">${ratedBy(claim)}</span>
    </p>`;
}

/** What a passage rests on: the certainty of its claim and why, or the sources of its note, finding or term. */
function basisOf(index: PackIndex, { source, id }: Passage): TemplateResult | typeof nothing {
  switch (source) {
    case 'claim': {
      const claim = index.claim(id);
      return claim ? claimBasis(claim) : nothing;
    }
    case 'safety': {
      const note = index.pack.safety.find((row) => row.id === id);
      return note ? safetySource(index, note) : nothing;
    }
    case 'finding': {
      const finding = index.finding(id);
      if (!finding) return nothing;
      const caution = figureCaution(finding);
      return html`<p class="source">
        ${citationLink(index, finding.referenceId)}. ${caution ? html`${caution}.` : nothing}
      </p>`;
    }
    case 'term': {
      const term = index.term(id);
      if (!term) return nothing;
      return html`<p class="source">
        ${msg('What the words mean.')}
        ${term.referenceIds.length > 0 ? html`${citationLinks(index, term.referenceIds)}.` : nothing}
      </p>`;
    }
    case 'status': {
      const note = index.pack.status.find((row) => row.id === id);
      if (!note) return nothing;
      return html`<p class="source">
        <strong>${regionName(note.region)}.</strong>
        ${note.referenceIds.length > 0 ? html`${citationLinks(index, note.referenceIds)}.` : nothing}
        ${note.asOf ? msg(str`As of ${dateWords(note.asOf)}.`) : nothing}
        ${isOverdue(note, new Date()) ? html`<strong>${msg('Review overdue.')}</strong>` : nothing}
      </p>`;
    }
  }
}

/** Words taken from a record, and beside them what they rest on. */
export const passage = (index: PackIndex, words: Passage): TemplateResult =>
  html`<div class="passage">
    <p class="says">${words.text}</p>
    <div class="basis">${basisOf(index, words)}</div>
  </div>`;

export const passageStyles = [
  certaintyBadgeStyles,
  safetySourceStyles,
  css`
    .passage,
    .basis {
      display: grid;
      gap: var(--_space-2);
      align-content: start;
    }
    .says {
      text-wrap: pretty;
    }
  `,
];
