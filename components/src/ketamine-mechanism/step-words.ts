import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { MechanismStep, PackIndex } from '@plainsight/evidence';
import { certaintyBadge } from '../parts/certainty-badge.ts';
import { claimStatement } from '../parts/claim-statement.ts';
import { findingColumns } from '../parts/finding-columns.ts';
import { shownInLabel } from '../wording/labels.ts';
import { passagesOf, placeOf, type Entry } from './entries.ts';
import { lineSwatch } from './scene/certainty-line.ts';
import { printedScene } from './scene/stage.ts';

const passages = (index: PackIndex, step: MechanismStep): readonly TemplateResult[] =>
  passagesOf(step).map(({ claimId, text }) => {
    const claim = claimId ? index.claim(claimId) : undefined;
    return html`<div class="passage">
      <p class="says">${text}</p>
      ${claim ? html`<p class="small">${certaintyBadge(claim.certainty)}</p>` : nothing}
    </div>`;
  });

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
export function claimsBehind(index: PackIndex, steps: readonly MechanismStep[]): TemplateResult {
  const ids = new Set(steps.flatMap(({ claimIds }) => claimIds));
  const claims = [...ids].map((id) => index.claim(id)).filter((claim) => claim !== undefined);
  return html`<section class="claims" aria-labelledby="behind">
    <h3 id="behind">
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

/** On paper nobody can press a button, so all the steps stand there; their scenes are drawn when it is printed. */
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
