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
      gap: var(--plainsight-space-2);
      padding: var(--plainsight-space-4);
    }
    .evidence,
    footer {
      border-block-start: 1px solid var(--plainsight-rule);
    }
    h2 {
      font-size: 1.125rem;
    }
    h2 .muted {
      font-weight: 400;
    }
    h3 {
      font-size: var(--plainsight-size-small);
      font-weight: 400;
      color: var(--plainsight-muted);
    }
    /* The hover card is low: how sure we are must not lie below its edge. */
    .statement .sure {
      order: -1;
    }
    .statement .lead {
      font-size: var(--plainsight-size-body);
    }
    .evidence {
      gap: var(--plainsight-space-3);
    }
    footer {
      background: var(--plainsight-ground);
    }
    @container (min-width: 560px) {
      .meaning,
      .evidence,
      footer {
        padding: var(--plainsight-space-6);
      }
    }
  `,
];
