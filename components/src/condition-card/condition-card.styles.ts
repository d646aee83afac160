import { css } from 'lit';
import { claimStatementStyles } from '../parts/claim-statement.ts';
import { findingColumnsStyles } from '../parts/finding-columns.ts';
import { harmsStyles } from '../parts/harms.ts';
import { licenceStyles } from '../parts/licence.ts';
import { owedStyles } from '../parts/owed.ts';
import { baseStyles } from '../theme/base.styles.ts';

export const conditionCardStyles = [
  baseStyles,
  claimStatementStyles,
  findingColumnsStyles,
  harmsStyles,
  licenceStyles,
  owedStyles,
  css`
    article > * {
      display: grid;
      gap: var(--_space-4);
      padding: var(--_space-6) var(--_space-4);
    }
    article > * + * {
      border-block-start: 1px solid var(--_rule);
    }
    header {
      grid-template-columns: 1fr auto;
      gap: 2px var(--_space-4);
    }
    header > :nth-child(n + 2) {
      grid-column: 1 / -1;
    }
    header > .jump {
      grid-area: 1 / 2;
      font-weight: 600;
    }
    .untreated {
      padding-block-start: var(--_space-3);
      border-block-start: 1px solid var(--_rule);
    }
    @container (min-width: 560px) {
      article > * {
        padding: var(--_space-8);
      }
    }
    @media print {
      .jump {
        display: none;
      }
    }
  `,
];
