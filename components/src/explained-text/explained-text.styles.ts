import { css } from 'lit';
import { baseStyles } from '../theme/base.styles.ts';

export const explainedTextStyles = [
  baseStyles,
  css`
    /* The page's text stands as if nothing were around it. */
    :host,
    .plainsight {
      display: contents;
    }
    .waiting {
      display: none;
    }
    .problem {
      margin-block: var(--_space-4);
    }
    .panel {
      position: fixed;
      inset: 0 auto auto 0;
      margin: 0;
      padding: 0;
      inline-size: min(360px, calc(100vw - 16px));
      max-block-size: 440px;
      overflow: hidden;
      font-size: var(--_size-body);
      color: var(--_ink);
      background: var(--_surface);
      border: 1px solid var(--_rule);
      border-radius: var(--_radius);
      box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
    }
    .panel:popover-open {
      display: flex;
      flex-direction: column;
    }
    .panel:focus,
    .card:focus {
      outline: none;
    }
    .panel.pinned {
      border-color: var(--_edge);
    }
    .card {
      flex: 0 1 auto;
      min-block-size: 0;
      overflow: hidden auto;
      overscroll-behavior: contain;
    }
    /* The panel draws the frame. */
    term-card {
      --plainsight-radius: 0px;
      margin: -1px;
    }
    .bar {
      flex: none;
      display: flex;
      align-items: center;
      min-block-size: 40px;
      padding-inline: var(--_space-4);
      font-size: var(--_size-source);
      color: var(--_muted);
      border-block-start: 1px solid var(--_rule);
    }
    button {
      min-block-size: 36px;
      padding-inline: var(--_space-3);
      margin-inline: calc(-1 * var(--_space-3));
      font-weight: 600;
      color: var(--_ink);
      background: none;
      border: 0;
      cursor: pointer;
    }
    button:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    button:focus-visible {
      outline-offset: -3px;
    }
    .panel.sheet {
      inset: auto 0 0;
      inline-size: 100%;
      max-inline-size: 100%;
      max-block-size: 70vh;
      max-block-size: 70dvh;
      padding-block-end: env(safe-area-inset-bottom);
      border-width: 1px 0 0;
      border-radius: 14px 14px 0 0;
      transition: transform calc(150ms * var(--plainsight-motion, 1)) ease-out;
    }
    .head {
      flex: none;
      order: -1;
      position: relative;
      display: flex;
      justify-content: end;
      border-block-end: 1px solid var(--_rule);
      touch-action: none;
      cursor: grab;
    }
    .handle {
      position: absolute;
      inset-block-start: 8px;
      inset-inline: 0;
      margin-inline: auto;
      inline-size: 36px;
      block-size: 4px;
      border-radius: 2px;
      background: var(--_edge);
    }
    .head button {
      display: grid;
      place-items: center;
      inline-size: 44px;
      block-size: 44px;
      padding: 0;
      margin: 0;
    }
    button svg {
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linecap: round;
    }
    @media (prefers-reduced-motion: reduce) {
      .panel.sheet {
        transition: none;
      }
    }
    @media (forced-colors: active) {
      .panel {
        border-color: CanvasText;
      }
    }
    @media print {
      .panel {
        display: none;
      }
    }
  `,
];
