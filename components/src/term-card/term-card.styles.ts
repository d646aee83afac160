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
    article {
      overflow: hidden;
    }
    .meaning,
    .evidence,
    footer {
      display: grid;
      gap: var(--_space-2);
      padding: var(--_space-4);
    }
    .evidence,
    footer {
      border-block-start: 1px solid var(--_rule);
    }
    h2 {
      font-size: 1.125rem;
    }
    h2 .muted {
      font-weight: 400;
    }
    h3 {
      font-size: var(--_size-small);
      font-weight: 400;
      color: var(--_muted);
    }
    /* The hover card is low: how sure we are must not lie below its edge. */
    .statement .sure {
      order: -1;
    }
    .statement .lead {
      font-size: var(--_size-body);
    }
    .evidence {
      gap: var(--_space-3);
    }
    footer {
      background: var(--_ground);
    }
    @container (min-width: 560px) {
      .meaning,
      .evidence,
      footer {
        padding: var(--_space-6);
      }
    }
  `,
];
