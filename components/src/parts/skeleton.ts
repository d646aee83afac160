import { css, html, type TemplateResult } from 'lit';

/** The page's own fallback, and the room that the element will need, until a pack is there. */
export function skeleton(): TemplateResult {
  return html`<div class="waiting">
    <slot></slot>
    <div class="bars" aria-hidden="true"></div>
  </div>`;
}

/**
 * Each element says how much room it reserves in `--_reserve`. What lies below the fold moves nothing that a reader
 * sees, so long elements reserve a screen.
 */
export const skeletonStyles = css`
  .waiting {
    display: grid;
    gap: 16px;
    align-content: start;
    min-block-size: var(--_reserve, 100vh);
  }
  .bars {
    min-block-size: 96px;
    border-radius: 8px;
    opacity: 0.12;
    background: repeating-linear-gradient(currentColor 0 12px, transparent 12px 28px);
  }
  @media print {
    .waiting {
      min-block-size: 0;
    }
    .bars {
      display: none;
    }
  }
`;
