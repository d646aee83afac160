import { msg } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { PackIndex, SafetyNote } from '@plainsight/evidence';
import { figureCaution } from '../wording/labels.ts';
import { citationLinks } from './citation.ts';

/** The medicine that a safety note is about, as a reader reads it. */
export const medicineOf = ({ appliesTo }: SafetyNote): string =>
  appliesTo === 'both' ? msg('Both medicines') : appliesTo;

/** The works behind a safety note and its findings. */
function worksOf(index: PackIndex, { referenceIds, findingIds }: SafetyNote): readonly string[] {
  const measured = findingIds.flatMap((id) => index.finding(id)?.referenceId ?? []);
  return [...new Set([...referenceIds, ...measured])];
}

/** What a safety note is about and rests on: the medicine, whose rule or finding it is, and the works. */
export function safetySource(index: PackIndex, note: SafetyNote): TemplateResult {
  const works = worksOf(index, note);
  const caution = works.length > 0 ? figureCaution(note) : undefined;
  return html`<p class="source safety-source">
    <strong class="medicine">${medicineOf(note)}.</strong>
    <span class="rests">${note.basis}</span> ${caution ? html`${caution}.` : nothing}
    ${
      works.length > 0
        ? html`<span>${msg('Sources:')} ${citationLinks(index, works)}.</span>`
        : html`<span>${msg('We hold no source for this.')}</span>`
    }
  </p>`;
}

export const safetySourceStyles = css`
  .safety-source .medicine,
  .safety-source .rests {
    color: var(--_ink);
  }
  .safety-source .medicine {
    display: inline-block;
    font-weight: 600;
  }
  .safety-source .medicine::first-letter {
    text-transform: uppercase;
  }
`;
