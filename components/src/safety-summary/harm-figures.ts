import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Finding, PackIndex, SafetyNote } from '@plainsight/evidence';
import { citationLink } from '../parts/citation.ts';
import { effectWords } from '../wording/effect-words.ts';
import { figureCaution } from '../wording/labels.ts';
import { harmDots } from './harm-dots.ts';

/** Whether a finding's own record gives a number of people or a share of them, be it in the words of its outcome. */
const isCounted = ({ effect, confidence, outcome }: Finding): boolean =>
  confidence !== 'uncertain' &&
  (effect.armIntervention !== null || effect.value !== null || outcome.includes('%'));

function counted(index: PackIndex, finding: Finding): TemplateResult {
  const effect = index.absoluteEffect(finding);
  const { outcome, timepoint, plainSummary, comparator } = finding;
  const title = html`<strong class="outcome"
    >${outcome}${timepoint ? html` (${timepoint})` : nothing}</strong
  >`;
  switch (effect.kind) {
    case 'frequency':
      return html`${title} ${harmDots(effect, finding)}`;
    case 'none':
      return html`${title}
        <p>${plainSummary}</p>`;
    default:
      return html`${title}
        <p>
          ${effectWords(effect, finding)}
          ${comparator === null ? msg('There was no comparison group.') : nothing}
        </p>`;
  }
}

function figure(index: PackIndex, finding: Finding): TemplateResult {
  const caution = figureCaution(finding);
  const source = citationLink(index, finding.referenceId);
  return html`<li class="figure">
    ${
      isCounted(finding)
        ? html`${counted(index, finding)}
            <p class="source">${msg(str`In ${finding.population}.`)} ${source}</p>`
        : html`<p>${finding.plainSummary} <span class="source">${source}</span></p>`
    }
    ${caution ? html`<p class="caution source">${caution}</p>` : nothing}
  </li>`;
}

/** The figures behind a harm: people of 100 where the record allows it, its own words where not; or that none is known. */
export function harmFigures(index: PackIndex, { text, findingIds, group }: SafetyNote): TemplateResult {
  const findings = findingIds.flatMap((id) => index.finding(id) ?? []);
  const told = findings.filter((finding) => isCounted(finding) || !text.includes(finding.plainSummary));
  return html`${
    told.length > 0
      ? html`<ul class="figures">
          ${told.map((finding) => figure(index, finding))}
        </ul>`
      : nothing
  }
  ${
    findings.some(isCounted) || group === 'unknown'
      ? nothing
      : html`<p class="not-known">${msg('How many of 100 people: not known')}</p>`
  }`;
}

export const harmFiguresStyles = css`
  .figures {
    display: grid;
    gap: var(--_space-3);
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_rule);
  }
  .figure {
    display: grid;
    gap: 2px;
    font-size: var(--_size-small);
  }
  .figure .outcome {
    font-weight: 600;
  }
  .figure .outcome::first-letter {
    text-transform: uppercase;
  }
  .figure .caution {
    justify-self: start;
    padding-inline: 6px;
    border: 1px dashed var(--_note-edge);
    border-radius: 4px;
  }
  .not-known {
    justify-self: start;
    padding-inline: 8px;
    font-size: var(--_size-source);
    border: 1px dashed var(--_edge);
    border-radius: 4px;
  }
`;
