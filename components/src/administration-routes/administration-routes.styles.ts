import { css } from 'lit';
import { findingsInBriefStyles } from '../parts/findings-in-brief.ts';
import { jumpListStyles } from '../parts/jump-list.ts';
import { owedStyles } from '../parts/owed.ts';
import { passageStyles } from '../parts/passages.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { routeIconStyles } from './route-icon.ts';

export const administrationRoutesStyles = [
  baseStyles,
  passageStyles,
  findingsInBriefStyles,
  owedStyles,
  jumpListStyles,
  routeIconStyles,
  css`
    :host {
      --_reserve: 100vh;
    }
    header,
    footer,
    .none,
    .route {
      padding: var(--_space-6) var(--_space-4);
    }
    footer {
      display: grid;
      gap: var(--_space-4);
      border-block-start: 1px solid var(--_rule);
    }
    .routes {
      position: relative;
    }
    .route {
      border-block-start: 1px solid var(--_rule);
    }
    .name {
      display: flex;
      align-items: center;
      gap: var(--_space-3);
      padding-block-end: var(--_space-4);
    }
    .route section {
      padding-block: var(--_space-3) var(--_space-4);
      border-block-start: 1px solid var(--_rule);
    }
    h4 {
      padding-block-end: var(--_space-1);
      font-size: var(--_size-small);
      color: var(--_muted);
    }
    .cell {
      display: grid;
      gap: var(--_space-4);
      align-content: start;
    }
    .cell > .muted {
      font-size: var(--_size-small);
    }
    .what .cell {
      gap: var(--_space-1);
    }
    .licence .cell {
      gap: var(--_space-3);
      font-size: var(--_size-small);
    }
    .statuses {
      display: grid;
      gap: var(--_space-3);
    }
    .statuses strong::first-letter {
      text-transform: uppercase;
    }
    .findings .cell {
      gap: var(--_space-6);
    }
    .unknown .passage {
      padding-inline-start: var(--_space-3);
      border-inline-start: 2px dashed var(--_edge);
    }

    /* From here on the same thing stands on the same line in each column. */
    @container (min-width: 560px) {
      .routes {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--_space-8) var(--_space-8);
        padding: 0 var(--_space-8) var(--_space-8);
      }
      header,
      footer,
      .none {
        padding: var(--_space-8);
      }
      header {
        padding-block-end: var(--_space-6);
      }
      .route {
        display: grid;
        grid-row: span 11;
        grid-template-rows: subgrid;
        row-gap: 0;
        padding: 0;
        border: 0;
      }
      .route section {
        display: grid;
        grid-row: span 2;
        grid-template-rows: subgrid;
        row-gap: 0;
      }
      .route h4 {
        grid-row: 1;
      }
      .route .cell {
        grid-row: 2;
      }
    }
    @container (min-width: 820px) {
      .jumps {
        display: none;
      }
      .routes:not(.many) {
        grid-template-columns: none;
        grid-auto-columns: minmax(0, 1fr);
        grid-auto-flow: column;
        grid-template-rows: repeat(11, auto);
        column-gap: var(--_space-6);
      }
      .routes:not(.many) .name {
        flex-direction: column;
        align-items: start;
      }
      .routes:not(.many) :is(.says, .what p) {
        font-size: var(--_size-small);
      }
      .routes:not(.many) section {
        border: 0;
      }
      .routes:not(.many) .route:first-child section::before {
        content: '';
        position: absolute;
        inset-inline: var(--_space-8);
        margin-block-start: calc(-1 * var(--_space-3));
        border-block-start: 1px solid var(--_rule);
      }
      .routes:not(.many) .route:not(:first-child) h4 {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    }
    @media print {
      .route section {
        break-inside: avoid;
      }
    }
  `,
];
