import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { shortCitation, type Claim, type PackIndex, type Stance } from '@plainsight/evidence';
import { claimStatement } from '../parts/claim-statement.ts';
import { ratingSteps } from '../parts/rating-steps.ts';
import { retractionWords, verdictLabel } from '../wording/labels.ts';

/** The works whose findings have one stance, each once, as a reader knows them. */
function works(index: PackIndex, claim: Claim, stance: Stance): string {
  const ids = new Set(index.findingsOf(claim, stance).map(({ referenceId }) => referenceId));
  return [...ids]
    .flatMap((id) => {
      const reference = index.reference(id);
      if (!reference) return [];
      const warning = retractionWords(reference);
      return warning ? `${shortCitation(reference)} (${warning})` : shortCitation(reference);
    })
    .join('; ');
}

function stance(title: string, named: string, none: string): TemplateResult {
  return html`<div>
    <dt>${title}</dt>
    <dd>${named || html`<span class="muted">${none}</span>`}</dd>
  </div>`;
}

/** A claim above its studies: what can be said, how sure we are, and which works are for and against what pages say. */
export function claimBlock(index: PackIndex, claim: Claim): TemplateResult {
  const count = (kind: Stance) => claim[kind].length;
  return html`<section class="claim">
    ${claimStatement(claim)}
    <div class="bearing small">
      <p class="said">
        <span class="muted">${msg('What pages say:')}</span> “${claim.articleClaim}”
        <span class="verdict">${verdictLabel(claim.verdict)}</span>
      </p>
      <dl>
        ${stance(
          msg(str`Findings for these words: ${count('for')}`),
          works(index, claim, 'for'),
          msg('We hold no finding for it.'),
        )}
        ${stance(
          msg(str`Findings against: ${count('against')}`),
          works(index, claim, 'against'),
          msg('We hold no finding against it. That is not proof for it.'),
        )}
        ${
          count('context') > 0
            ? stance(msg(str`Also bear on it: ${count('context')}`), works(index, claim, 'context'), '')
            : nothing
        }
      </dl>
      ${ratingSteps(claim)}
    </div>
  </section>`;
}

export const claimBlockStyles = css`
  .claim {
    display: grid;
    gap: var(--_space-4) var(--_space-8);
    align-items: start;
  }
  .bearing {
    display: grid;
    gap: var(--_space-3);
  }
  /* The claim that sums the condition up stands out; what else pages say is told as fully, but smaller. */
  .claim + .claim .lead {
    font-size: var(--_size-body);
  }
  .claim + .claim .statement,
  .claim + .claim .bearing {
    gap: var(--_space-2);
    font-size: var(--_size-source);
  }
  .verdict {
    display: inline-block;
    padding-inline: 8px;
    border: 1px solid var(--_edge);
    border-radius: 12px;
  }
  .bearing dl {
    display: grid;
    gap: var(--_space-2);
  }
  .bearing :is(dt, dd) {
    display: inline;
  }
  .bearing dt {
    font-weight: 600;
  }
  @container (min-width: 640px) {
    .claim {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
