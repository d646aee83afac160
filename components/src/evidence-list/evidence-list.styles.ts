import { css } from 'lit';
import { claimStatementStyles } from '../parts/claim-statement.ts';
import { ratingStepsStyles } from '../parts/rating-steps.ts';
import { owedStyles } from '../parts/owed.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { claimBlockStyles } from './claim-block.ts';
import { exportMenuStyles } from './export-menu.ts';
import { stripStyles } from './strip.styles.ts';
import { studyRowStyles } from './study-row.styles.ts';
import { studyTableStyles } from './study-table.ts';

export const evidenceListStyles = [
  baseStyles,
  claimStatementStyles,
  ratingStepsStyles,
  owedStyles,
  claimBlockStyles,
  stripStyles,
  studyTableStyles,
  css`
    header,
    .claim,
    .findings,
    footer {
      padding: var(--_space-4);
    }
    header,
    .findings {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-4);
    }
    .claim,
    .findings,
    footer {
      border-block-start: 1px solid var(--_rule);
    }
    .findings {
      gap: var(--_space-4);
    }
    .plot,
    .table {
      margin-block-start: var(--_space-4);
    }
    .jump {
      justify-self: start;
      padding-block: 4px;
    }
    .toolbar {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--_space-3) var(--_space-4);
    }
    label.field {
      flex: 1 1 8rem;
      max-inline-size: 14rem;
    }
    select {
      inline-size: 100%;
    }
    .field {
      display: grid;
      gap: 2px;
      min-inline-size: 0;
    }
    button,
    select {
      min-block-size: 36px;
      max-inline-size: 100%;
      padding: 4px 12px;
      font-size: var(--_size-small);
      color: var(--_ink);
      background: var(--_surface);
      border: 1px solid var(--_edge);
      border-radius: 4px;
      cursor: pointer;
    }
    button:disabled {
      color: var(--_muted);
      border-style: dashed;
      cursor: default;
    }
    .segments {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
    }
    .segments .count {
      margin-inline-start: 4px;
      color: var(--_muted);
    }
    .segments [aria-pressed='true'] {
      background: var(--_band);
      border-color: var(--_control);
      box-shadow: inset 0 0 0 1px var(--_control);
      font-weight: 600;
    }
    .segments [aria-pressed='true'] .count {
      color: inherit;
    }
    .empty {
      display: grid;
      gap: var(--_space-3);
      justify-items: start;
      padding: var(--_space-4);
      background: var(--_ground);
      border-radius: 4px;
    }
    @container (min-width: 560px) {
      header,
      .claim,
      .findings,
      footer {
        padding: var(--_space-6);
      }
    }
    @media (forced-colors: active) {
      .segments [aria-pressed='true'] {
        forced-color-adjust: none;
        color: HighlightText;
        background: Highlight;
      }
      .export svg,
      .toggle svg {
        stroke: ButtonText;
      }
    }
    @media print {
      .toolbar,
      .jump {
        display: none;
      }
    }
  `,
  exportMenuStyles,
  studyRowStyles,
];
