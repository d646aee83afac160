import { msg } from '@lit/localize';
import { css, html, type TemplateResult } from 'lit';
import type { Claim, PackIndex } from '@plainsight/evidence';
import { citationLinks } from '../parts/citation.ts';

type Sentence = Claim['sentences'][number];

function sentenceTypeLabel(type: Sentence['type']): string {
  const labels: Record<typeof type, string> = {
    effect: msg('Effect'),
    result: msg('Study result'),
    status: msg('Rules or advice'),
    unknown: msg('Not known'),
  };
  return labels[type];
}

function worksOf(index: PackIndex, { findingIds }: Sentence): string[] {
  const works = findingIds.flatMap((id) => index.finding(id)?.referenceId ?? []);
  return [...new Set(works)];
}

function sentence(index: PackIndex, record: Sentence): TemplateResult {
  const works = worksOf(index, record);
  return html`<li>
    <p class="words">${record.text}</p>
    <p class="source">
      <span class="type">${sentenceTypeLabel(record.type)}</span>${
        works.length > 0 ? html` ${citationLinks(index, works)}` : ''
      }
    </p>
  </li>`;
}

/** Where the words name a work wrongly, the better wording is what that work found. */
export const betterWordingTitle = ({ verdict }: Claim): string =>
  verdict === 'misattributed'
    ? msg('What the work behind it found, and what can be said')
    : msg('What can be said');

/** What can be said instead, sentence by sentence: the kind of statement that each is, and the works behind it. */
export const betterWording = (index: PackIndex, { sentences }: Claim): TemplateResult =>
  html`<ul class="sentences">
    ${sentences.map((record) => sentence(index, record))}
  </ul>`;

export const betterWordingStyles = css`
  .sentences {
    display: grid;
    gap: var(--_space-4);
  }
  .sentences .words {
    font-size: var(--_size-lead);
    line-height: 1.4;
    font-weight: 500;
    margin-block-end: var(--_space-1);
    text-wrap: pretty;
  }
  .sentences .type {
    display: inline-block;
    margin-inline-end: 6px;
    padding-inline: 6px;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    color: var(--_ink);
  }
`;
