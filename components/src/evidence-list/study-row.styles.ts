import { css } from 'lit';

/** A finding's row: stacked where there is little room, on the columns of its plot where there is enough. */
export const studyRowStyles = css`
  .study {
    border-block-start: 1px solid var(--_rule);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 36px;
    gap: var(--_space-1) var(--_space-3);
    padding-block: var(--_space-3);
  }
  .row > * {
    grid-column: 1 / -1;
  }
  .row > .found {
    grid-area: 1 / 1 / 2 / 2;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .row > .toggle {
    grid-area: 1 / 2 / 2 / 3;
    align-self: start;
    justify-self: end;
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    min-block-size: 28px;
    padding: 0;
    border-radius: 14px;
  }
  .toggle svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .toggle[aria-expanded='true'] svg {
    rotate: 180deg;
  }
  .about {
    display: grid;
    gap: 2px;
    align-content: start;
  }
  .groups {
    color: var(--_ink);
  }
  .work {
    font-weight: 600;
  }
  .result {
    display: flex;
    gap: var(--_space-2);
    font-size: var(--_size-small);
    font-weight: 600;
  }
  .caution {
    display: inline-block;
    font-size: var(--_size-source);
    padding-inline: 6px;
    border: 1px dashed var(--_note-edge);
    border-radius: 4px;
  }
  .details {
    display: grid;
    gap: var(--_space-4) var(--_space-6);
    padding: var(--_space-4);
    margin-block-end: var(--_space-3);
    background: var(--_ground);
    border-radius: 4px;
  }
  .details[hidden] {
    display: none;
  }
  .details h5 {
    margin: 0;
    font-size: inherit;
    font-weight: 600;
  }
  .details ul {
    padding-inline-start: 1em;
    list-style: '– ';
  }
  .details > div + div > div + p {
    margin-block-start: var(--_space-2);
  }
  .saves {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
  }
  .outcome:empty {
    display: none;
  }
  textarea {
    display: block;
    inline-size: 100%;
    font: inherit;
    font-size: var(--_size-small);
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: 4px;
  }
  .plot-head {
    display: grid;
    gap: 2px;
  }
  .plot > ul,
  .words > ul {
    border-block-end: 1px solid var(--_rule);
  }
  .plot .study:first-child {
    border-block-start: 2px solid var(--_ink);
  }
  .words .study:first-child {
    border-block-start: 2px solid var(--_ink);
  }
  .words > ul {
    margin-block-start: var(--_space-2);
  }
  .words {
    margin-block-start: var(--_space-4);
  }
  /* Where rows are tall, each has the numbers of the axis under its own drawing. */
  .plot-foot {
    display: none;
  }
  @container (min-width: 480px) {
    .row > .strip {
      grid-area: 3 / 1 / 4 / 2;
    }
    .drawn .row {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 36px;
    }
    .drawn .row > .found {
      grid-area: 1 / 1 / 2 / 3;
    }
    .drawn .row > .toggle {
      grid-area: 1 / 3 / 2 / 4;
    }
    .drawn .row > .in-words {
      grid-area: 3 / 2 / 4 / 4;
    }
    .details {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .details .cite {
      grid-column: 1 / -1;
    }
  }
  /* Where the drawing has a column of its own, its lines run on from row to row. */
  @container (min-width: 720px) {
    .plot-head,
    .plot-foot,
    .drawn .row {
      display: grid;
      grid-template-columns: 28px minmax(0, 1fr) 13.5rem 9rem;
      grid-template-rows: auto 1fr;
      column-gap: var(--_space-3);
    }
    .plot-head > h4,
    .plot-head > .reading {
      grid-column: 1 / 3;
    }
    .plot-head > .sides {
      grid-area: 1 / 3 / 3 / 4;
      align-self: end;
    }
    .plot-foot > .ticks {
      grid-column: 3;
    }
    .strip .ticks {
      display: none;
    }
    .study:not(.drawn) .row {
      grid-template-columns: 28px minmax(0, 1fr) 9rem;
    }
    .study .row > .toggle {
      grid-area: 1 / 1 / 2 / 2;
      margin-block-start: -2px;
      justify-self: start;
    }
    .study .row > .found {
      grid-area: 1 / 2 / 2 / 3;
    }
    .row > .about {
      grid-area: 2 / 2 / 3 / 3;
    }
    .row > .strip {
      grid-area: 1 / 3 / 3 / 4;
      margin-block: calc(-1 * var(--_space-3));
    }
    .study .row > .in-words {
      grid-area: 1 / -2 / 3 / -1;
    }
    .details {
      margin-inline-start: calc(28px + var(--_space-3));
    }
  }
  @media print {
    .details[hidden] {
      display: grid;
    }
    .study,
    tr {
      break-inside: avoid;
    }
    .toggle,
    .saves {
      display: none !important;
    }
  }
`;
