import { msg, str } from '@lit/localize';
import { css, html, nothing, unsafeCSS, type TemplateResult } from 'lit';
import type { Finding, FrequencyFinding, PackIndex } from '@plainsight/evidence';
import { groupName } from '../parts/finding-numbers.ts';
import { iconArray, iconArrayStyles, iconSign } from '../parts/icon-array.ts';
import { figureCaution } from '../wording/labels.ts';
import { whoWasStudied } from './who-was-studied.ts';

/** What came of it, as sure as the study's own direction. */
function resultWords({ direction }: Finding, treatment: string, comparison: string): string {
  switch (direction) {
    case 'favours intervention':
      return msg(str`In this study, ${treatment} did better than ${comparison}.`);
    case 'favours comparator':
      return msg(str`In this study, ${comparison} did better than ${treatment}.`);
    case 'no clear difference':
      return msg(str`It is not clear whether ${treatment} did better than ${comparison}.`);
    case null:
      return msg(str`Nothing shows whether ${treatment} did better than ${comparison}.`);
  }
}

const rowOf = (number: number): number => Math.max(1, Math.ceil(number / 10));

/** Where the ends of the range and the best estimate stand: by row of ten, since two can share a row. */
function rowLabels({ value, low, high }: { value: number; low: number; high: number }) {
  const labels: readonly (readonly [number, string])[] = [
    [low, msg(str`${low} lowest`)],
    [value, msg(str`${value} best estimate`)],
    [high, msg(str`${high} highest`)],
  ];
  const rows = [...new Set(labels.map(([number]) => rowOf(number)))];
  return html`<ul class="row-labels" aria-hidden="true">
    ${rows.map(
      (row) =>
        html`<li class=${`row-${row}`}>
          ${labels
            .filter(([number]) => rowOf(number) === row)
            .map(([, words]) => html`<span>${words}</span>`)}
        </li>`,
    )}
  </ul>`;
}

/** What the outcome means, where the glossary has a word for it. */
function meaningOf({ pack }: PackIndex, outcome: string): string | undefined {
  const name = groupName(outcome).toLowerCase();
  return pack.glossary.find(({ term }) => term.toLowerCase() === name)?.plainDefinition;
}

/** The words of the picture, whole in themselves. */
function sentences(
  finding: Finding,
  { intervention, comparator }: FrequencyFinding['effect'],
): TemplateResult {
  const { value, low, high } = intervention;
  const treatment = groupName(finding.intervention);
  const comparison = groupName(finding.comparator ?? msg('the comparison'));
  return html`<p class="words">
    ${msg(str`Of 100 people given ${treatment}, about ${value} had this result.`)}
    ${msg(str`Of 100 given ${comparison}, about ${comparator} did.`)}
    ${msg(str`The true number with ${treatment} may be anywhere from ${low} to ${high}.`)}
    ${
      low <= comparator && comparator <= high
        ? msg(str`That range takes in ${comparator}, so there may be no difference.`)
        : nothing
    }
  </p>`;
}

/** Of 100 people with the treatment and of 100 with the comparison, how many got the outcome. */
export function hundredPeople(index: PackIndex, { finding, effect }: FrequencyFinding): TemplateResult {
  const { intervention, comparator } = effect;
  const { value, low, high } = intervention;
  const treatment = groupName(finding.intervention);
  const comparison = groupName(finding.comparator ?? msg('the comparison'));
  const meaning = meaningOf(index, finding.outcome);
  const caution = figureCaution(finding);
  return html`<h3 id="people" tabindex="-1">
      <span class="kicker">${msg('What happened to 100 people')}</span>
      ${resultWords(finding, treatment, comparison)}
    </h3>
    <p class="measured">
      <span>${msg('The result that was counted:')} <strong>${finding.outcome}</strong>.</span>
      ${meaning ?? nothing}
      ${finding.timepoint ? html`<span>${msg('When:')} ${finding.timepoint}.</span>` : nothing}
      ${caution ? html`<span class="caution">${caution}</span>` : nothing}
    </p>
    <div class="groups">
      <figure>
        <figcaption>
          <span class="given">${msg(str`With ${treatment}`)}</span>
          <span class="count">${msg(str`${value} of 100`)}</span>
          <span class="muted">${msg(str`best estimate; range ${low} to ${high}`)}</span>
        </figcaption>
        <div class="drawn">
          ${iconArray({
            of: 100,
            count: value,
            range: intervention,
            notch: comparator,
            label: msg(
              str`100 people given ${treatment}: ${value} filled, ${100 - value} not. The range is drawn from ${low} to ${high}, and ${comparator} is marked.`,
            ),
          })}
          ${rowLabels(intervention)}
        </div>
      </figure>
      <figure>
        <figcaption>
          <span class="given">${msg(str`With ${comparison}`)}</span>
          <span class="count">${msg(str`${comparator} of 100`)}</span>
          <span class="muted">${msg('measured at the same time')}</span>
        </figcaption>
        <div class="drawn">
          ${iconArray({
            of: 100,
            count: comparator,
            label: msg(str`100 people given ${comparison}: ${comparator} filled, ${100 - comparator} not.`),
          })}
        </div>
      </figure>
    </div>
    <ul class="key small">
      <li>${iconSign('got')} ${msg('had this result')}</li>
      <li>${iconSign('without')} ${msg('did not')}</li>
      <li>${iconSign('band')} ${msg('the range')}</li>
      <li>${iconSign('notch')} ${msg(str`${comparator}, as with ${comparison}`)}</li>
    </ul>
    ${sentences(finding, effect)} ${whoWasStudied(index, finding)}`;
}

const rowRules = Array.from(
  { length: 10 },
  (_, place) => `.row-labels .row-${place + 1}{grid-row:${place + 1}}`,
);

export const hundredPeopleStyles = [
  iconArrayStyles,
  unsafeCSS(rowRules.join('')),
  css`
    .kicker {
      display: block;
      font-size: var(--_size-small);
      font-weight: 400;
      color: var(--_muted);
    }
    .people h3 {
      text-wrap: balance;
    }
    .groups {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--_space-4);
    }
    .groups > * {
      display: grid;
      gap: var(--_space-2);
      grid-template-rows: 1fr auto;
    }
    .groups figcaption {
      display: grid;
      align-content: start;
      font-size: var(--_size-small);
      line-height: 1.35;
    }
    .groups .given {
      font-weight: 600;
    }
    .groups .count {
      font-size: max(1.375rem, 20px);
      font-weight: 640;
      line-height: 1.25;
    }
    .row-labels {
      display: none;
    }
    .key {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-6);
    }
    .key li {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
    }
    .people .words {
      line-height: 1.45;
      text-wrap: pretty;
    }
    .people .source:first-letter {
      text-transform: uppercase;
    }
    @container (min-width: 560px) {
      .groups {
        gap: var(--_space-8);
      }
      .people .words {
        font-size: max(1.125rem, 17px);
      }
      .groups .count {
        font-size: max(2rem, 30px);
      }
      .drawn {
        display: grid;
        grid-template-columns: 186px 1fr;
        gap: var(--_space-2);
      }
      .row-labels {
        display: grid;
        grid-template-rows: repeat(10, 1fr);
        padding-block: 3px;
        font-size: var(--_size-source);
        line-height: 1.2;
      }
      .row-labels li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--_space-2);
      }
      .row-labels li::before {
        content: '';
        inline-size: 12px;
        border-block-start: 1px solid var(--_edge);
      }
    }
  `,
];
