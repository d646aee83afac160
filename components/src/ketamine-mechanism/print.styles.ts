import { css } from 'lit';

/** On paper: every step with its scene and words, none of the controls. */
export const printStyles = css`
  .all {
    display: none;
  }
  @media print {
    .side,
    .turn,
    .printing .stage,
    .printing .words {
      display: none;
    }
    .all,
    .all ul,
    .printed {
      display: grid;
      gap: var(--_space-3);
      align-content: start;
    }
    .all li {
      display: grid;
      grid-template-columns: minmax(0, 21rem) minmax(0, 1fr);
      gap: var(--_space-2) var(--_space-6);
      padding-block-end: var(--_space-4);
      border-block-end: 1px solid var(--_rule);
      break-inside: avoid;
    }
    .all .printed:only-child {
      grid-column: 1 / -1;
    }
    figure,
    .passage,
    .finding {
      break-inside: avoid;
    }
    .scene.scene {
      print-color-adjust: exact;
    }
    .walk {
      display: block;
    }
  }
`;
