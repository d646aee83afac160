import { msg } from '@lit/localize';
import { css, html, type TemplateResult } from 'lit';
import type { PackIndex, SafetyGroup } from '@plainsight/evidence';
import { figureCaution } from '../wording/labels.ts';
import { citationLinks } from './citation.ts';

const groups = (): readonly (readonly [SafetyGroup, string])[] => [
  ['common', msg('Common')],
  ['serious', msg('Serious')],
  ['unknown', msg('What we do not know')],
];

/** Harms of the treatment, in full sentences: common, serious, and what is not known. */
export function harms(index: PackIndex): TemplateResult {
  const notes = (group: SafetyGroup) => index.pack.safety.filter((note) => note.group === group);
  return html`<section class="harms">
    <h3>${msg('Harms')}</h3>
    ${groups().map(
      ([group, title]) =>
        html`<div>
          <h4>${title}</h4>
          ${
            notes(group).length === 0
              ? html`<p class="muted">${msg('We have not collected this yet; ask the clinic.')}</p>`
              : html`<ul>
                  ${notes(group).map(
                    (note) =>
                      html`<li>
                        <p>${note.text}</p>
                        <p class="source">
                          ${note.appliesTo === 'both' ? msg('Both medicines') : note.appliesTo}.
                          ${figureCaution(note) ?? ''} ${citationLinks(index, note.referenceIds)}
                        </p>
                      </li>`,
                  )}
                </ul>`
          }
        </div>`,
    )}
  </section>`;
}

export const harmsStyles = css`
  .harms {
    display: grid;
    gap: var(--_space-4);
  }
  .harms ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: var(--_space-3) var(--_space-8);
    margin-block-start: var(--_space-2);
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_rule);
  }
  .harms .source::first-letter {
    text-transform: uppercase;
  }
`;
