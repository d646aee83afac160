import { css } from 'lit';
import { findingsInBriefStyles } from '../parts/findings-in-brief.ts';
import { jumpListStyles } from '../parts/jump-list.ts';
import { owedStyles } from '../parts/owed.ts';
import { passageStyles } from '../parts/passages.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { phaseIconStyles } from './phase-icon.ts';

export const treatmentSessionStyles = [
  baseStyles,
  passageStyles,
  findingsInBriefStyles,
  owedStyles,
  jumpListStyles,
  phaseIconStyles,
  css`
    :host {
      --_reserve: 100vh;
    }
    header,
    footer {
      display: grid;
      gap: var(--_space-1);
      padding: var(--_space-6) var(--_space-4);
    }
    footer {
      gap: var(--_space-4);
      border-block-start: 1px solid var(--_rule);
    }
    .phase section {
      position: relative;
      display: grid;
      gap: var(--_space-4);
      padding: 0 var(--_space-4) var(--_space-8);
      padding-inline-start: 72px;
    }
    .sign {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: var(--_space-4);
      inline-size: 40px;
    }
    .sign svg {
      display: block;
    }
    /* The time line runs from sign to sign; talking therapy stands beside it, not on it. */
    .line section::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(var(--_space-4) + 19px);
      border-inline-start: 2px solid var(--_accent);
    }
    .line .phase:last-child section::before {
      border-image: linear-gradient(var(--_accent) 60%, transparent) 1;
    }
    .around {
      padding-block-start: var(--_space-6);
      border-block-start: 1px solid var(--_rule);
    }
    h3 {
      display: flex;
      align-items: center;
      min-block-size: 40px;
    }
    .passages {
      display: grid;
    }
    .passage {
      padding-block: var(--_space-3);
      border-block-start: 1px solid var(--_rule);
    }
    .findings {
      display: grid;
      gap: var(--_space-6);
      padding: var(--_space-4);
      background: var(--_ground);
      border-radius: min(var(--_radius), 8px);
    }
    @container (max-width: 479px) {
      .phase section {
        grid-template-columns: 40px 1fr;
        padding-inline-start: var(--_space-4);
      }
      .phase section > :nth-child(n + 3) {
        grid-column: 1 / -1;
      }
      .line section::before {
        display: none;
      }
      .sign {
        position: static;
      }
    }
    @container (min-width: 640px) {
      header,
      footer {
        padding: var(--_space-8);
      }
      .phase section {
        padding-inline: 96px var(--_space-8);
      }
      .sign {
        inset-inline-start: var(--_space-8);
      }
      .line section::before {
        inset-inline-start: calc(var(--_space-8) + 19px);
      }
      .in-brief {
        grid-template-columns: 1fr 1fr;
      }
      .in-brief .said,
      .in-brief .also,
      .one-sided .stance {
        grid-column: 1 / -1;
      }
      .one-sided .stance ul {
        display: grid;
        grid-template-columns: 1fr 1fr;
        column-gap: var(--_space-8);
      }
      .one-sided .stance .finding:nth-child(2) {
        border-block-start: 0;
      }
    }
    @container (min-width: 720px) {
      .passage {
        grid-template-columns: minmax(0, 1fr) 19.5rem;
        gap: var(--_space-6);
      }
    }
    @media (forced-colors: active) {
      .line section::before {
        border-image: none;
        border-color: CanvasText;
      }
      .findings {
        border: 1px solid CanvasText;
      }
    }
    @media print {
      .passage {
        break-inside: avoid;
      }
    }
  `,
];
