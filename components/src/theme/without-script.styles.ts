import { css } from 'lit';

/**
 * For static HTML alone, which is read while it comes. Where no script will ever run, what needs one is not shown, and
 * what it would have opened is. Where one should have come and did not, dead buttons and links go after a while; their
 * room stays, so nothing moves.
 */
export const withoutScriptStyles = css`
  /* Each drawing says by an attribute that it is not shown: without styles it would be black, and mislead. */
  :where(svg) {
    display: inline;
  }
  /* Its rows run across all columns, so they would move as the columns come in one after the other. */
  .routes:not(:has(+ footer)) {
    visibility: hidden;
  }
  @keyframes no-script-came {
    to {
      visibility: hidden;
    }
  }
  :host(:not(:defined)) :is(a[href^='#'], button, label, select) {
    animation: no-script-came 0s 10s forwards;
  }
  @media (scripting: none) {
    .plainsight
      :is(a[href^='#'], button, nav, [part~='controls'], .stage, .words:has(#step), article > .claims) {
      display: none;
    }
    .plainsight .near-help {
      display: block;
    }
    .plainsight :is(.details[hidden], .all, .all ul) {
      display: grid;
      gap: var(--_space-4);
    }
    .plainsight .walk {
      display: block;
    }
    .plainsight .all li {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
      gap: var(--_space-2) var(--_space-6);
    }
  }
`;
