import { css } from 'lit';
import { claimStatementStyles } from '../parts/claim-statement.ts';
import { findingColumnsStyles } from '../parts/finding-columns.ts';
import { owedStyles } from '../parts/owed.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { layoutStyles } from './layout.styles.ts';
import { sceneColours } from './scene/scene-colours.styles.ts';
import { sceneStyles } from './scene/scene.styles.ts';

export const ketamineMechanismStyles = [
  baseStyles,
  claimStatementStyles,
  findingColumnsStyles,
  owedStyles,
  sceneColours,
  sceneStyles,
  css`
    nav,
    nav ol {
      display: grid;
      gap: 2px;
      align-content: start;
    }
    nav button {
      --hue: var(--_ink);
      display: grid;
      grid-template-columns: auto 1fr auto;
      gap: var(--_space-2);
      align-items: center;
      inline-size: 100%;
      min-block-size: 44px;
      padding: 4px 8px;
      font-size: 0.9375rem;
      line-height: 1.25;
      text-align: start;
      background: none;
      border: 0;
      border-radius: var(--_radius);
      cursor: pointer;
    }
    nav button:hover,
    nav [aria-current] {
      background: var(--_ground);
    }
    nav [aria-current] .name {
      font-weight: 600;
    }
    nav .swatch {
      --hue: var(--_ink);
    }
    .number {
      display: grid;
      place-items: center;
      inline-size: 26px;
      block-size: 26px;
      font-size: 0.875rem;
      border: 1.5px solid var(--_edge);
      border-radius: 50%;
    }
    [aria-current] .number {
      color: var(--_surface);
      font-weight: 600;
      background: var(--hue);
      border-color: var(--hue);
    }
    .ideas-title {
      padding: var(--_space-3) 8px 4px;
      font-weight: 600;
    }
    .swatch {
      flex: none;
    }

    .turn {
      display: grid;
      grid-template-columns: auto 1fr auto;
      gap: var(--_space-3);
      align-items: center;
    }
    .turn p {
      text-align: center;
    }
    .turn button {
      min-block-size: 44px;
      padding-inline: var(--_space-4);
      font-weight: 600;
      background: var(--_surface);
      border: 1.5px solid var(--_edge);
      border-radius: var(--_radius);
      cursor: pointer;
    }
    .turn .next {
      color: var(--_surface);
      background: var(--_ink);
      border-color: var(--_ink);
    }
    .turn [aria-disabled='true'] {
      color: var(--_muted);
      background: none;
      border: 1.5px dashed var(--_edge);
      cursor: default;
    }

    .words {
      display: grid;
      gap: var(--_space-3);
      align-content: start;
    }
    .words h3 {
      font-size: 1.5rem;
      line-height: 1.25;
    }
    .passage {
      display: grid;
      gap: var(--_space-2);
    }
    .passage .says {
      font-size: 1.1875rem;
      line-height: 1.45;
      text-wrap: pretty;
    }
    .claims .lead {
      font-size: 1.125rem;
    }
    .line,
    .legend,
    .legend ul,
    .legend li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px var(--_space-2);
    }
    .legend {
      gap: 4px var(--_space-6);
      font-size: var(--_size-small);
    }
    .legend ul {
      gap: 4px var(--_space-6);
    }
    figcaption {
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
    @media (forced-colors: active) {
      [aria-current] .number {
        color: HighlightText;
        background: Highlight;
        forced-color-adjust: none;
      }
      .turn [aria-disabled='true'] {
        color: GrayText;
      }
    }
  `,
  layoutStyles,
];
