import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import {
  citationUrl,
  shortCitation,
  type PackIndex,
  type SafetyGroup,
  type SafetyNote,
} from '@plainsight/evidence';
import { figureCaution, retractionWords } from '../wording/labels.ts';
import { citationLink } from './citation.ts';
import { medicineOf } from './safety-source.ts';

const groups = (): readonly (readonly [SafetyGroup, string])[] => [
  ['common', msg('Common')],
  ['serious', msg('Serious')],
  ['unknown', msg('What we do not know')],
];

/** The works behind a note, by their numbers in the list at the end. */
function sourceNumbers(index: PackIndex, { referenceIds }: SafetyNote, sources: readonly string[]) {
  return referenceIds.map((id) => {
    const reference = index.reference(id);
    if (!reference) return nothing;
    const number = sources.indexOf(id) + 1;
    const warning = retractionWords(reference);
    return html` <a
        href=${citationUrl(reference)}
        aria-label=${msg(str`Source ${number}: ${shortCitation(reference)}`)}
        >[${number}]</a
      >${warning ? html` <strong>(${warning})</strong>` : nothing}`;
  });
}

function harm(index: PackIndex, note: SafetyNote, sources: readonly string[]): TemplateResult {
  const caution = figureCaution(note);
  return html`<li>
    ${note.text}
    <span class="source">
      <span class="medicine">${medicineOf(note)}</span>${sourceNumbers(index, note, sources)}
      ${caution ? html`<span class="caution">${caution}</span>` : nothing}
    </span>
  </li>`;
}

/**
 * Harms of the treatment, in full sentences: common, serious, and what is not known, each with the medicine that it is
 * about and the numbers of the works behind it, whose names stand once, at the end.
 */
export function harms(index: PackIndex): TemplateResult {
  const told = groups().map(([group, title]) => ({
    title,
    notes: index.pack.safety.filter((note) => note.group === group),
  }));
  const sources = [
    ...new Set(told.flatMap(({ notes }) => notes.flatMap(({ referenceIds }) => referenceIds))),
  ];
  return html`<section class="harms">
    <h3 id="harms" tabindex="-1">${msg('Harms')}</h3>
    ${told.map(
      ({ title, notes }) =>
        html`<div class="group">
          <h4>${title}</h4>
          ${
            notes.length === 0
              ? html`<p class="muted">${msg('We have not collected this yet; ask the clinic.')}</p>`
              : html`<ul>
                  ${notes.map((note) => harm(index, note, sources))}
                </ul>`
          }
        </div>`,
    )}
    ${
      sources.length > 0
        ? html`<details class="source">
              <summary>${msg(str`The ${sources.length} sources on harms, by number`)}</summary>
            </details>
            <ol class="sources source">
              ${sources.map((id, place) => html`<li>[${place + 1}] ${citationLink(index, id)}</li>`)}
            </ol>`
        : nothing
    }
  </section>`;
}

export const harmsStyles = css`
  .harms {
    display: grid;
    gap: var(--_space-3);
  }
  .harms .group h4 {
    padding-block-end: var(--_space-1);
    border-block-end: 2px solid var(--_ink);
  }
  .harms ul {
    margin-block-start: 6px;
    font-size: var(--_size-small);
    line-height: 1.37;
  }
  .harms ul > li {
    padding-block-end: 5px;
  }
  .harms .medicine {
    display: inline-block;
  }
  .harms .medicine::first-letter {
    text-transform: uppercase;
  }
  .harms summary {
    inline-size: fit-content;
    padding-block: 3px;
    cursor: pointer;
  }
  .harms .sources li {
    display: inline;
    margin-inline-end: var(--_space-2);
  }
  /* The list stands beside what opens it, so that paper can show it without. */
  .harms details:not([open]) + .sources {
    display: none;
  }
  @container (min-width: 560px) {
    .harms ul {
      columns: 2;
      column-gap: var(--_space-8);
    }
    .harms ul > li {
      break-inside: avoid;
    }
  }
  @media print {
    .harms .group a::after {
      content: none !important;
    }
    .harms details {
      display: none;
    }
    .harms details:not([open]) + .sources {
      display: block;
    }
  }
`;
