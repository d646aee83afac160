import { css } from 'lit';
import { tokens } from './tokens.styles.ts';

/** The look that all elements share: the page's font, calm rules, visible focus. */
export const baseStyles = [
  tokens,
  css`
    :host {
      display: block;
      box-sizing: border-box;
      container-type: inline-size;
      color: var(--plainsight-ink);
      font-family: inherit;
      font-size: var(--plainsight-size-body);
      font-weight: 400;
      line-height: 1.5;
      text-align: start;
      overflow-wrap: anywhere;
    }
    :host([hidden]) {
      display: none;
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
    h2 {
      font-size: var(--plainsight-size-title);
      font-weight: 640;
      line-height: 1.25;
      letter-spacing: -0.01em;
      text-wrap: balance;
    }
    h3 {
      font-size: var(--plainsight-size-section);
      font-weight: 600;
      line-height: 1.35;
    }
    h4 {
      font-size: var(--plainsight-size-body);
      font-weight: 600;
    }
    a {
      color: var(--plainsight-accent);
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }
    a:hover {
      text-decoration-thickness: 2px;
    }
    button {
      font: inherit;
      color: inherit;
    }
    :focus-visible {
      outline: 2px solid var(--plainsight-accent);
      outline-offset: 2px;
      border-radius: 2px;
    }
    .surface {
      background: var(--plainsight-surface);
      border: 1px solid var(--plainsight-rule);
      border-radius: var(--plainsight-radius);
    }
    .problem {
      padding: var(--plainsight-space-4);
      font-size: var(--plainsight-size-small);
    }
    .muted {
      color: var(--plainsight-muted);
    }
    .small {
      font-size: var(--plainsight-size-small);
    }
    .source {
      font-size: var(--plainsight-size-source);
      color: var(--plainsight-muted);
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media print {
      .surface {
        border-color: #000;
      }
    }
  `,
];
