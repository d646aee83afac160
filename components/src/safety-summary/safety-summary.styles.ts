import { css } from 'lit';
import { jumpListStyles } from '../parts/jump-list.ts';
import { owedStyles } from '../parts/owed.ts';
import { safetySourceStyles } from '../parts/safety-source.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { groupIconStyles } from './group-icon.ts';
import { harmDotsStyles } from './harm-dots.ts';
import { harmFiguresStyles } from './harm-figures.ts';

export const safetySummaryStyles = [
  baseStyles,
  owedStyles,
  jumpListStyles,
  safetySourceStyles,
  groupIconStyles,
  harmDotsStyles,
  harmFiguresStyles,
  css`
    :host {
      --_reserve: 100vh;
    }
    article > * {
      display: grid;
      gap: var(--_space-4);
      padding: var(--_space-6) var(--_space-4);
    }
    article > * + * {
      border-block-start: 1px solid var(--_rule);
    }
    header {
      gap: 2px;
    }
    header .jumps {
      padding-block-start: var(--_space-2);
    }
    article > .top {
      padding-block-start: 0;
      border: 0;
    }
    h3,
    h4 {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: var(--_space-2);
      align-items: start;
    }
    .group h4 {
      padding-block-end: var(--_space-2);
      font-size: var(--_size-section);
      border-block-end: 2px solid var(--_ink);
    }
    .side-by-side {
      display: grid;
      gap: var(--_space-8) var(--_space-6);
    }
    .note {
      display: grid;
      gap: var(--_space-2);
      align-content: start;
      padding-block: var(--_space-4);
      border-block-start: 1px solid var(--_rule);
    }
    .group .note:first-child {
      border: 0;
    }
    .again {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--_space-2) var(--_space-4);
    }
    .again a {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
      text-decoration: none;
      padding-inline: var(--_space-4);
      color: var(--_surface);
      background: var(--_ink);
      border: 1px solid var(--_ink);
      border-radius: min(var(--_radius), 22px);
    }
    @container (min-width: 560px) {
      article > * {
        padding: var(--_space-8);
      }
      .other .notes {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
        column-gap: var(--_space-8);
      }
    }
    @container (min-width: 760px) {
      .side-by-side {
        grid-template-columns: repeat(3, minmax(0, 1fr));
        row-gap: 0;
      }
      .group {
        display: grid;
        grid-row: span 2;
        grid-template-rows: subgrid;
      }
    }
    @media print {
      .again a {
        display: none;
      }
      .note {
        break-inside: avoid;
      }
    }
  `,
];
