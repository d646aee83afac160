import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, MechanismStep, PackIndex } from '@plainsight/evidence';
import { certaintyBadge } from '../parts/certainty-badge.ts';
import { citationLink, citationLinks } from '../parts/citation.ts';
import { claimStatement } from '../parts/claim-statement.ts';
import { findingColumns } from '../parts/finding-columns.ts';
import { passagesOf, type Passage } from '../parts/passages.ts';
import { designLabel, figureCaution } from '../wording/labels.ts';
import { shownInLabel } from './shown-in-label.ts';
import { placeOf, type Entry } from './entries.ts';
import { lineSwatch } from './scene/certainty-line.ts';
import { printedScene } from './scene/stage.ts';

const sure = (claim: Claim | undefined): TemplateResult | typeof nothing =>
  claim ? html`<p class="small">${certaintyBadge(claim.certainty)}</p>` : nothing;

/** What a passage rests on, in one line: why we are that sure stands with the claim below. */
function basis(index: PackIndex, { source, id }: Passage): TemplateResult | typeof nothing {
  if (source === 'claim') return sure(index.claim(id));
  const term = source === 'term' ? index.term(id) : undefined;
  if (term) {
    const works = citationLinks(index, term.referenceIds);
    return html`<p class="source">
      ${msg('What the words mean.')} ${works.length > 0 ? html`${works}.` : nothing}
    </p>`;
  }
  const finding = source === 'finding' ? index.finding(id) : undefined;
  if (!finding) return nothing;
  const caution = figureCaution(finding);
  return html`<p class="source">
    ${citationLink(index, finding.referenceId)}: ${designLabel(finding.design)}.
    ${caution ? html`${caution}.` : nothing}
  </p>`;
}

/** A step's words, each with what they rest on, and how sure we are of its claim where none of the words are its own. */
function passages(index: PackIndex, { says, claimIds }: MechanismStep): TemplateResult {
  const parts = passagesOf(says);
  const claim = parts.some(({ source }) => source === 'claim') ? undefined : index.claim(claimIds[0] ?? '');
  return html`${parts.map(
    (part) =>
      html`<div class="passage">
        <p class="says">${part.text}</p>
        ${basis(index, part)}
      </div>`,
  )}
  ${
    claim
      ? html`<div class="passage">
          <p class="small">${msg('How sure we are of the claim that it bears on:')}</p>
          ${sure(claim)}
        </div>`
      : nothing
  }`;
}

const lineOf = ({ shownIn }: MechanismStep): TemplateResult =>
  html`<p class="small line">
    ${lineSwatch(shownIn)} <span>${msg(str`Line in the drawing: ${shownInLabel(shownIn)}.`)}</span>
  </p>`;

/** What a step says, with how sure we are beside each claim. */
export const stepWords = (index: PackIndex, entry: Entry, entries: readonly Entry[]): TemplateResult =>
  html`<section class="words" aria-labelledby="step">
    <div>
      <p class="small muted">${placeOf(entry, entries)}</p>
      <h3 id="step">${entry.step.title}</h3>
    </div>
    ${passages(index, entry.step)} ${lineOf(entry.step)}
  </section>`;

/** The claims that steps rest on, each with why we are that sure and its findings. */
export function claimsBehind(
  index: PackIndex,
  steps: readonly MechanismStep[],
  heading = 'behind',
): TemplateResult {
  const ids = new Set(steps.flatMap(({ claimIds }) => claimIds));
  const claims = [...ids].map((id) => index.claim(id)).filter((claim) => claim !== undefined);
  return html`<section class="claims" aria-labelledby=${heading}>
    <h3 id=${heading}>
      ${
        steps.length > 1
          ? msg('What the steps rest on, and how sure we are')
          : msg('What this step rests on, and how sure we are')
      }
    </h3>
    ${claims.map(
      (claim) => html`<div class="claim">${claimStatement(claim)} ${findingColumns(index, claim)}</div>`,
    )}
  </section>`;
}

/**
 * On paper, and where no script runs, nobody can press a button, so all the steps stand there; their scenes are drawn
 * only then.
 */
export const allSteps = (index: PackIndex, entries: readonly Entry[], isDrawn: boolean): TemplateResult =>
  html`<section class="all">
    <h3>${msg('All steps, and the ideas that compete')}</h3>
    <ul>
      ${entries.map(
        (entry) =>
          html`<li>
            ${isDrawn ? printedScene(entries, entry, (id) => index.claim(id)) : nothing}
            <div class="printed">
              <p class="small muted">${placeOf(entry, entries)}</p>
              <h4>${entry.step.title}</h4>
              ${passages(index, entry.step)} ${lineOf(entry.step)}
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
