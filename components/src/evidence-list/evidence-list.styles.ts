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
      gap: var(--_space-4);
      padding: var(--_space-4);
    }
    .claim,
    footer {
      border-block-start: 1px solid var(--_rule);
    }
    .filter {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2);
    }
    .filter button {
      min-block-size: 36px;
      padding: 4px 12px;
      font-size: var(--_size-small);
      background: var(--_surface);
      border: 1px solid var(--_edge);
      border-radius: 4px;
      cursor: pointer;
    }
    .filter button[aria-pressed='true'] {
      background: var(--_band);
      border-color: var(--_accent);
      font-weight: 600;
    }
    .filter button[aria-pressed='true'] .muted {
      color: inherit;
    }
    footer {
      gap: var(--_space-2);
    }
    @container (min-width: 560px) {
      header,
      .claim,
      footer {
        padding: var(--_space-6) var(--_space-8);
      }
    }
    @media print {
      .filter {
        display: none;
      }
    }
  `,
];
