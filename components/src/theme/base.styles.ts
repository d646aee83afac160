import { css } from 'lit';
import { skeletonStyles } from '../parts/skeleton.ts';
import { tokens } from './tokens.styles.ts';

/** The look that all elements share: the page's font, calm rules, visible focus. */
export const baseStyles = [
  tokens,
  skeletonStyles,
  css`
    :host {
      display: block;
      container-type: inline-size;
      block-size: auto !important;
      max-block-size: none !important;
      overflow: visible !important;
      clip-path: none !important;
      mask: none !important;
      writing-mode: horizontal-tb !important;
    }
    :host([hidden]) {
      display: none;
    }
    /* Nothing that the page sets and that inherits gets past this box but its font, direction and colour scheme. */
    .plainsight {
      all: initial;
      display: block;
      visibility: inherit;
      color-scheme: inherit;
      direction: inherit;
      font-family: inherit;
      font-size: var(--_size-body);
      line-height: 1.5;
      text-align: start;
      overflow-wrap: anywhere;
      color: var(--_ink);
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    h2,
    h3,
    h4,
    p,
    ul,
    ol,
    dl,
    dd,
    figure {
      margin: 0;
      padding: 0;
    }
    ul,
    ol {
      list-style: none;
    }
    /* A text of the pack keeps its own direction on a page of another: its full stop stays at its end. */
    h2,
    h3,
    h4,
    p,
    li,
    dt,
    dd,
    td,
    th,
    caption,
    figcaption,
    summary {
      unicode-bidi: plaintext;
    }
    h2 {
      font-size: var(--_size-title);
      font-weight: 640;
      line-height: 1.25;
      letter-spacing: -0.01em;
      text-wrap: balance;
      font-family: var(--_title-font);
    }
    h3 {
      font-size: var(--_size-section);
      font-weight: 600;
      line-height: 1.35;
    }
    h4 {
      font-size: var(--_size-body);
      font-weight: 600;
    }
    a {
      color: var(--_accent);
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }
    a:hover {
      text-decoration-thickness: 2px;
    }
    button,
    select {
      font: inherit;
      color: inherit;
    }
    :focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
      border-radius: 2px;
    }
    .surface {
      background: var(--_surface);
      border: 1px solid var(--_rule);
      border-radius: var(--_radius);
    }
    .problem {
      padding: var(--_space-4);
      font-size: var(--_size-small);
    }
    .muted {
      color: var(--_muted);
    }
    .small {
      font-size: var(--_size-small);
    }
    .source {
      font-size: var(--_size-source);
      color: var(--_muted);
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
      margin: -1px;
    }
    @media print {
      .plainsight {
        color-scheme: light;
      }
      .surface {
        border-color: #000;
      }
      a[href^='http']::after {
        content: ' (' attr(href) ')';
        font-size: 0.8em;
        overflow-wrap: anywhere;
      }
    }
  `,
];
