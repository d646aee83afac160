import { css } from 'lit';
import { claimStatementStyles } from '../parts/claim-statement.ts';
import { ratingStepsStyles } from '../parts/rating-steps.ts';
import { findingColumnsStyles } from '../parts/finding-columns.ts';
import { owedStyles } from '../parts/owed.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { betterWordingStyles } from './better-wording.ts';
import { verdictMarkStyles } from './verdict-mark.ts';

export const claimCheckStyles = [
  baseStyles,
  claimStatementStyles,
  ratingStepsStyles,
  findingColumnsStyles,
  owedStyles,
  betterWordingStyles,
  verdictMarkStyles,
  css`
    :host {
      --_reserve: 100vh;
    }
    header,
    .said,
    .better,
    .studies,
    footer {
      padding: var(--_space-6) var(--_space-4);
    }
    .review {
      padding: var(--_space-4);
    }
    article > * + *,
    .better {
      border-block-start: 1px solid var(--_rule);
    }
    header {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: var(--_space-1) var(--_space-3);
      align-items: center;
    }
    header > p {
      grid-column: 2;
    }
    h2 {
      font-size: var(--_size-lead);
    }
    h2::first-letter {
      text-transform: uppercase;
    }
    .said,
    .better,
    .studies,
    footer {
      display: grid;
      gap: var(--_space-4);
      align-content: start;
    }
    .said h3,
    .better h3 {
      font-size: var(--_size-small);
      font-weight: 400;
      color: var(--_muted);
    }
    blockquote {
      margin: 0;
      font-size: var(--_size-lead);
      line-height: 1.4;
      text-wrap: pretty;
    }
    .sure {
      display: grid;
      gap: var(--_space-2);
      padding-block-start: var(--_space-3);
      border-block-start: 1px solid var(--_rule);
    }
    /* The words and their verdict stand at the head of the card. */
    .finding-columns .about {
      display: none;
    }
    footer {
      gap: var(--_space-2);
      background: var(--_ground);
      border-end-start-radius: inherit;
      border-end-end-radius: inherit;
    }
    @container (min-width: 640px) {
      header,
      .said,
      .better,
      .studies,
      footer {
        padding-inline: var(--_space-8);
      }
      .review {
        padding-inline: var(--_space-8);
      }
      header {
        grid-template-columns: auto auto 1fr;
      }
      header > p {
        grid-column: auto;
      }
      .sides {
        display: grid;
        grid-template-columns: 1fr 1fr;
      }
      .finding-columns {
        column-gap: calc(2 * var(--_space-8));
      }
      .better {
        border-block-start: 0;
        border-inline-start: 1px solid var(--_rule);
      }
    }
  `,
];
