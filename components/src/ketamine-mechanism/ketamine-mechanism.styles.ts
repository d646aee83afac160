import { css } from 'lit';
import { claimStatementStyles } from '../parts/claim-statement.ts';
import { findingColumnsStyles } from '../parts/finding-columns.ts';
import { owedStyles } from '../parts/owed.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { controlsStyles } from './controls.styles.ts';
import { layoutStyles } from './layout.styles.ts';
import { printStyles } from './print.styles.ts';
import { sceneColours } from './scene/scene-colours.styles.ts';
import { sceneStyles } from './scene/scene.styles.ts';

export const ketamineMechanismStyles = [
  baseStyles,
  claimStatementStyles,
  findingColumnsStyles,
  owedStyles,
  sceneColours,
  sceneStyles,
  controlsStyles,
  css`
    .words {
      display: grid;
      gap: var(--_space-3);
      align-content: start;
    }
    .words h3 {
      font-size: max(1.5rem, 22px);
      line-height: 1.25;
    }
    .passage {
      display: grid;
      gap: var(--_space-2);
    }
    .words .says {
      max-inline-size: 40em;
      font-size: max(1.125rem, 18px);
      line-height: 1.45;
      text-wrap: pretty;
    }
    .claims .lead {
      font-size: max(1.125rem, 18px);
    }
    .swatch {
      flex: none;
    }
    .line {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: var(--_space-2);
      align-items: center;
    }
    .legend,
    .legend ul,
    .legend li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px var(--_space-2);
    }
    .legend,
    .legend ul {
      column-gap: var(--_space-4);
    }
    .legend {
      font-size: var(--_size-small);
    }
    figcaption {
      align-self: end;
      padding-block-end: var(--_space-2);
      font-size: var(--_size-small);
      font-weight: 600;
    }
    .claims,
    .claim {
      display: grid;
      gap: var(--_space-6);
    }
    .claim + .claim {
      padding-block-start: var(--_space-6);
      border-block-start: 1px solid var(--_rule);
    }
    footer {
      display: grid;
      gap: var(--_space-3);
    }
  `,
  layoutStyles,
  printStyles,
];
