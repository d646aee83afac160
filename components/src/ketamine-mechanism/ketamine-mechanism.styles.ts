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
      --hue: var(--plainsight-ink);
      display: grid;
      grid-template-columns: auto 1fr auto;
      gap: var(--plainsight-space-2);
      align-items: center;
      inline-size: 100%;
      min-block-size: 44px;
      padding: 4px 8px;
      font-size: 0.9375rem;
      line-height: 1.25;
      text-align: start;
      background: none;
      border: 0;
      border-radius: var(--plainsight-radius);
      cursor: pointer;
    }
    nav button:hover,
    nav [aria-current] {
      background: var(--plainsight-ground);
    }
    nav [aria-current] .name {
      font-weight: 600;
    }
    nav .swatch {
      --hue: var(--plainsight-ink);
    }
    .number {
      display: grid;
      place-items: center;
      inline-size: 26px;
      block-size: 26px;
      font-size: 0.875rem;
      border: 1.5px solid var(--plainsight-edge);
      border-radius: 50%;
    }
    [aria-current] .number {
      color: var(--plainsight-surface);
      font-weight: 600;
      background: var(--hue);
      border-color: var(--hue);
    }
    .ideas-title {
      padding: var(--plainsight-space-3) 8px 4px;
      font-weight: 600;
    }
    .swatch {
      flex: none;
    }

    .turn {
      display: grid;
      grid-template-columns: auto 1fr auto;
      gap: var(--plainsight-space-3);
      align-items: center;
    }
    .turn p {
      text-align: center;
    }
    .turn button {
      min-block-size: 44px;
      padding-inline: var(--plainsight-space-4);
      font-weight: 600;
      background: var(--plainsight-surface);
      border: 1.5px solid var(--plainsight-edge);
      border-radius: var(--plainsight-radius);
      cursor: pointer;
    }
    .turn .next {
      color: var(--plainsight-surface);
      background: var(--plainsight-ink);
      border-color: var(--plainsight-ink);
    }
    .turn [aria-disabled='true'] {
      color: var(--plainsight-muted);
      background: none;
      border: 1.5px dashed var(--plainsight-edge);
      cursor: default;
    }

    .words {
      display: grid;
      gap: var(--plainsight-space-3);
      align-content: start;
    }
    .words h3 {
      font-size: 1.5rem;
      line-height: 1.25;
    }
    .passage {
      display: grid;
      gap: var(--plainsight-space-2);
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
      gap: 4px var(--plainsight-space-2);
    }
    .legend {
      gap: 4px var(--plainsight-space-6);
      font-size: var(--plainsight-size-small);
    }
    .legend ul {
      gap: 4px var(--plainsight-space-6);
    }
    figcaption {
      padding-block-end: var(--plainsight-space-2);
      font-size: var(--plainsight-size-small);
      font-weight: 600;
    }
    .claims,
    .claim {
      display: grid;
      gap: var(--plainsight-space-6);
    }
    .claim + .claim {
      padding-block-start: var(--plainsight-space-6);
      border-block-start: 1px solid var(--plainsight-rule);
    }
    footer {
      display: grid;
      gap: var(--plainsight-space-3);
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
