import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import {
  weightiestFinding,
  type AbsoluteEffect,
  type Claim,
  type Finding,
  type PackIndex,
  type RawCounts,
} from '@plainsight/evidence';
import { groupName } from '../parts/finding-numbers.ts';
import { iconArray, iconSign, unknownHundred } from '../parts/icon-array.ts';
import { effectWords } from '../wording/effect-words.ts';
import { directionWords, figureCaution } from '../wording/labels.ts';
import { whoWasStudied } from './who-was-studied.ts';

type Stance = 'for' | 'against';

const none = (stance: Stance): string =>
  stance === 'for'
    ? msg('We hold no finding for it.')
    : msg('We hold no finding against it. That is not proof for it.');

const group = (given: string, { events, n }: RawCounts['intervention']): TemplateResult =>
  html`<div>
    <p><strong>${msg(str`${events} of ${n}`)}</strong> ${msg(str`with ${groupName(given)}`)}</p>
    ${n <= 100 ? iconArray({ of: n, count: events }) : nothing}
  </div>`;

/** Few people, drawn as few: never as though they were a hundred. */
const counted = ({ intervention, comparator }: RawCounts, finding: Finding): TemplateResult =>
  html`<div class="counted">
    ${group(finding.intervention, intervention)}
    ${comparator ? group(finding.comparator ?? msg('the comparison'), comparator) : nothing}
  </div>`;

/** The measure in words: a difference on a scale, or the scale alone. */
function inWords(effect: AbsoluteEffect, finding: Finding): TemplateResult | typeof nothing {
  const words = effect.kind === 'score' ? effectWords(effect, finding) : undefined;
  if (words) return html`<p class="small">${words}</p>`;
  const { scale } = finding;
  if (!scale) return nothing;
  return html`<p class="small">
    ${msg(str`The ${scale.name} runs from ${scale.min} to ${scale.max}.`)}
    ${scale.lowerIsBetter ? msg('Lower is better.') : msg('Higher is better.')}
  </p>`;
}

function panel(index: PackIndex, stance: Stance, finding: Finding, effect: AbsoluteEffect): TemplateResult {
  const { mark, words } = directionWords(finding);
  const caution = figureCaution(finding);
  return html`<div class="panel">
    <p class="small muted">${stance === 'for' ? msg('Main finding for') : msg('Main finding against')}</p>
    <p class="found"><span aria-hidden="true">${mark}</span> ${words}</p>
    ${effect.kind === 'counts' ? counted(effect, finding) : nothing}
    <p class="words">${finding.plainSummary}</p>
    ${caution ? html`<p><span class="caution">${caution}</span></p>` : nothing} ${inWords(effect, finding)}
    ${whoWasStudied(index, finding)}
  </div>`;
}

const because = (effect: AbsoluteEffect): string | undefined =>
  effect.kind === 'frequency' ? undefined : effect.why;

/**
 * What was measured where no finding can be told in people of 100: the weightiest finding for and the weightiest
 * against, side by side and drawn alike, and why nobody knows how many of 100 people it would be.
 */
export function measuredInstead(index: PackIndex, claim: Claim): TemplateResult {
  const told = (['for', 'against'] as const).map((stance) => {
    const finding = weightiestFinding(index.findingsOf(claim, stance));
    return { stance, finding, effect: finding && index.absoluteEffect(finding, claim.certainty) };
  });
  const reasons = [...new Set(told.flatMap(({ effect }) => (effect && because(effect)) ?? []))];
  const hasCounts = told.some(({ effect }) => effect?.kind === 'counts');
  return html`<h3 id="people" tabindex="-1">
      <span class="kicker">${msg('What happened to 100 people')}</span>
      ${msg('We do not know how many of 100 people it would help.')}
    </h3>
    <div class="not-known">
      ${unknownHundred()}
      <div>
        <p class="small">
          ${msg('No study we hold lets us say it in people of 100. This is what was measured instead.')}
        </p>
        ${
          reasons.length > 0
            ? html`<ul class="small muted">
                ${reasons.map((reason) => html`<li>${msg('Why:')} ${reason}</li>`)}
              </ul>`
            : nothing
        }
      </div>
    </div>
    <div class="groups panels">
      ${told.map(({ stance, finding, effect }) =>
        finding && effect
          ? panel(index, stance, finding, effect)
          : html`<div class="panel"><p class="words">${none(stance)}</p></div>`,
      )}
    </div>
    ${
      hasCounts
        ? html`<ul class="key small">
            <li>${iconSign('got')} ${msg('had this result')}</li>
            <li>${iconSign('without')} ${msg('did not')}</li>
          </ul>`
        : nothing
    }`;
}

export const measuredInsteadStyles = css`
  .not-known {
    display: grid;
    gap: var(--_space-2);
  }
  .not-known ul {
    margin-block-start: var(--_space-1);
  }
  .panels {
    grid-template-columns: none;
  }
  .groups > .panel {
    gap: var(--_space-1);
    grid-template-rows: none;
    align-content: start;
    padding-block-start: var(--_space-2);
    border-block-start: 2px solid var(--_ink);
  }
  .panel .found {
    font-size: max(1.25rem, 19px);
    font-weight: 640;
    line-height: 1.25;
  }
  .counted {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-2) var(--_space-4);
    font-size: var(--_size-small);
  }
  .counted > div {
    display: grid;
    gap: var(--_space-2);
    grid-template-rows: 1fr auto;
  }
  @container (min-width: 560px) {
    .panels {
      grid-template-columns: 1fr 1fr;
    }
    .panel .found {
      font-size: max(1.5rem, 23px);
    }
    .not-known {
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_space-8);
      align-items: center;
    }
  }
`;
