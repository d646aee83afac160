import { css } from 'lit';
import { claimStatementStyles } from '../parts/claim-statement.ts';
import { findingColumnsStyles } from '../parts/finding-columns.ts';
import { harmsStyles } from '../parts/harms.ts';
import { jumpListStyles } from '../parts/jump-list.ts';
import { licenceStyles } from '../parts/licence.ts';
import { owedStyles } from '../parts/owed.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { hundredPeopleStyles } from './hundred-people.ts';
import { measuredInsteadStyles } from './measured-instead.ts';

export const conditionCardStyles = [
  baseStyles,
  claimStatementStyles,
  findingColumnsStyles,
  harmsStyles,
  jumpListStyles,
  licenceStyles,
  owedStyles,
  hundredPeopleStyles,
  measuredInsteadStyles,
  css`
    :host {
      --_reserve: 100vh;
    }
    article > * {
      display: grid;
      gap: 10px;
      padding: 14px var(--_space-3);
    }
    article > * + * {
      border-block-start: 1px solid var(--_rule);
    }
    h3[tabindex]:focus {
      outline: none;
    }
    h3[tabindex]:focus-visible {
      outline: 2px solid var(--_accent);
    }
    .small {
      line-height: 1.4;
    }
    article > header {
      grid-template-columns: 1fr auto;
      gap: 2px var(--_space-4);
    }
    header > :nth-child(n + 2) {
      grid-column: 1 / -1;
    }
    header > .jump {
      grid-area: 1 / 2;
      font-weight: 600;
      display: inline-block;
      padding-block: 3px;
    }
    .near-help {
      padding-block: var(--_space-2);
      border-block: 1px solid var(--_rule);
    }
    .other {
      display: grid;
      gap: var(--_space-3);
    }
    .other + .other {
      padding-block-start: var(--_space-3);
      border-block-start: 1px solid var(--_rule);
    }
    .other .statement {
      gap: var(--_space-2);
    }
    .other .statement .lead {
      font-size: var(--_size-body);
    }
    .finding-columns {
      row-gap: 10px;
    }
    @container (max-width: 559.9px) {
      .statement .lead {
        font-size: max(1.125rem, 17px);
      }
    }
    @container (min-width: 560px) {
      article > :not(header) {
        gap: var(--_space-3);
      }
      article > * {
        padding: 18px var(--_space-8);
      }
      .near-help {
        display: none;
      }
    }
    @media print {
      .jump {
        display: none;
      }
    }
  `,
];
