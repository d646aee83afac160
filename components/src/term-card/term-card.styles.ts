import { css } from 'lit';
import { claimStatementStyles } from '../parts/claim-statement.ts';
import { findingColumnsStyles } from '../parts/finding-columns.ts';
import { owedStyles } from '../parts/owed.ts';
import { baseStyles } from '../theme/base.styles.ts';

export const termCardStyles = [
  baseStyles,
  claimStatementStyles,
  findingColumnsStyles,
  owedStyles,
  css`
    :host {
      --_reserve: 320px;
    }
    article {
      overflow: hidden;
    }
    .meaning,
    .evidence,
    footer {
      display: grid;
      gap: 6px;
      padding: var(--_space-3) var(--_space-4);
    }
    .evidence,
    footer {
      border-block-start: 1px solid var(--_rule);
    }
    h2 {
      font-size: max(1.125rem, 17px);
    }
    h2 .muted {
      font-weight: 400;
    }
    .definition {
      line-height: 1.4;
    }
    .small {
      line-height: 1.4;
    }
    h3 {
      font-size: var(--_size-small);
      font-weight: 400;
      color: var(--_muted);
    }
    /* The hover card is low: how sure we are must not lie below its edge. */
    .statement {
      gap: 6px;
    }
    .statement .sure {
      order: -1;
    }
    .statement .lead {
      font-size: var(--_size-body);
      line-height: 1.4;
    }
    .finding-columns {
      row-gap: var(--_space-2);
    }
    .finding-columns .said {
      font-size: var(--_size-small);
    }
    footer {
      background: var(--_ground);
    }
    @container (min-width: 560px) {
      .meaning,
      .evidence,
      footer {
        gap: var(--_space-2);
        padding: var(--_space-4) var(--_space-6);
      }
      h2 {
        font-size: var(--_size-section);
      }
    }
  `,
];
