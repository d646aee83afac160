import { css } from 'lit';
import { claimStatementStyles } from '../parts/claim-statement.ts';
import { findingColumnsStyles } from '../parts/finding-columns.ts';
import { owedStyles } from '../parts/owed.ts';
import { baseStyles } from '../theme/base.styles.ts';

export const evidenceListStyles = [
  baseStyles,
  claimStatementStyles,
  findingColumnsStyles,
  owedStyles,
  css`
    header,
    .claim,
    footer {
      display: grid;
      gap: var(--plainsight-space-4);
      padding: var(--plainsight-space-4);
    }
    .claim,
    footer {
      border-block-start: 1px solid var(--plainsight-rule);
    }
    .filter {
      display: flex;
      flex-wrap: wrap;
      gap: var(--plainsight-space-2);
    }
    .filter button {
      min-block-size: 36px;
      padding: 4px 12px;
      font-size: var(--plainsight-size-small);
      background: var(--plainsight-surface);
      border: 1px solid var(--plainsight-edge);
      border-radius: 4px;
      cursor: pointer;
    }
    .filter button[aria-pressed='true'] {
      background: var(--plainsight-band);
      border-color: var(--plainsight-accent);
      font-weight: 600;
    }
    .filter button[aria-pressed='true'] .muted {
      color: inherit;
    }
    footer {
      gap: var(--plainsight-space-2);
    }
    @container (min-width: 560px) {
      header,
      .claim,
      footer {
        padding: var(--plainsight-space-6) var(--plainsight-space-8);
      }
    }
    @media print {
      .filter {
        display: none;
      }
    }
  `,
];
