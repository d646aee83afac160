import { css } from 'lit';

/** The list, the switch and the turn bar. */
export const controlsStyles = css`
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
    font-size: max(0.9375rem, 15px);
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
  nav .swatch {
    --hue: var(--_ink);
  }
  .number {
    display: grid;
    place-items: center;
    inline-size: 26px;
    block-size: 26px;
    font-size: 14px;
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

  .switch {
    display: inline-grid;
    grid-template-columns: auto 1fr;
    gap: var(--_space-2);
    align-items: center;
    min-block-size: 44px;
    padding: 4px 0;
    font-size: var(--_size-small);
    line-height: 1.3;
    text-align: start;
    text-wrap: balance;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .switch:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .track {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .thumb {
    fill: var(--_edge);
  }
  [aria-pressed='true'] .track {
    stroke: var(--_control);
    stroke-width: 2;
  }
  [aria-pressed='true'] .thumb {
    fill: var(--_control);
  }

  .turn {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
  }
  .turn button {
    display: inline-flex;
    gap: var(--_space-2);
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding-inline: var(--_space-4);
    font-weight: 600;
    background: var(--_surface);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .turn button:hover {
    background: var(--_ground);
  }
  .turn .next {
    border: 2px solid var(--_control);
  }
  .turn .play {
    margin-inline-start: auto;
  }
  .turn [aria-disabled='true'] {
    color: var(--_muted);
    background: none;
    border: 1.5px dashed var(--_edge);
    cursor: default;
  }
  .icon {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .chevron:dir(rtl) {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    [aria-current] .number {
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
      forced-color-adjust: none;
    }
    nav [aria-current] {
      outline: 1px solid Highlight;
    }
    .turn [aria-disabled='true'] {
      color: GrayText;
    }
    .track {
      stroke: ButtonText;
    }
    .thumb {
      fill: ButtonText;
    }
    [aria-pressed='true'] .track {
      fill: Highlight;
      stroke: Highlight;
    }
    [aria-pressed='true'] .thumb {
      fill: HighlightText;
    }
  }
`;
