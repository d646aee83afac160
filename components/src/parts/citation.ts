import { html, nothing, type TemplateResult } from 'lit';
import { citationUrl, fullCitation, shortCitation, type PackIndex } from '@plainsight/evidence';
import { retractionWords } from '../wording/labels.ts';

/** A work as a reader knows it, linked to where it can be read (its DOI where it has one). */
export function citationLink(index: PackIndex, referenceId: string): TemplateResult | typeof nothing {
  const reference = index.reference(referenceId);
  if (!reference) return nothing;
  // Where a page has loaded a part of a pack, that may hold no more of a work than its short citation needs.
  const title = 'title' in reference ? fullCitation(reference) : nothing;
  const link = html`<a href=${citationUrl(reference)} title=${title}>${shortCitation(reference)}</a>`;
  const warning = retractionWords(reference);
  return warning ? html`${link} <strong>(${warning})</strong>` : link;
}

/** Several works in a row. */
export const citationLinks = (index: PackIndex, referenceIds: readonly string[]): TemplateResult[] =>
  referenceIds.map((id, place) => html`${place > 0 ? '; ' : ''}${citationLink(index, id)}`);
