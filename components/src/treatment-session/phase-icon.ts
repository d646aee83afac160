import { css, svg, type TemplateResult } from 'lit';

/** A list with its ticks: what to tell and what to leave before a session. */
const before = svg`<path d="M10 9h20v24h-20zM16 6.5h8v5h-8z" /><path d="M14 18l2 2l3 -4M22 18h5M14 26l2 2l3 -4M22 26h5" />`;

/** Somebody lying back, and the line of a pulse above. */
const during = svg`<path d="M4 11h9l2.5 -5l4 10l2.5 -5h14" /><circle cx="9" cy="19.5" r="3" />
  <path d="M11.5 24.5l7 4.5h10l5 6" /><path d="M5 25.5l10 9h11" />`;

/** A house in the evening: home, and a night's sleep. */
const after = svg`<path d="M7 21l11 -9l11 9M10 19v14h16v-14" /><path d="M16 33v-8h4v8" />
  <path d="M34 5.5a5.5 5.5 0 1 0 0 9a4.6 4.6 0 0 1 0 -9z" />`;

/** Two people's words. */
const psychotherapy = svg`<path d="M6 8h18v12h-10l-5 4v-4h-3z" /><path d="M28 15h6v13h-3v5l-6 -5h-9v-4" />`;

const icons: Readonly<Record<string, TemplateResult>> = { before, during, after, psychotherapy };

/** The sign of a part of a session, in a circle on the time line. */
export const phaseIcon = (id: string): TemplateResult =>
  svg`<svg class="phase-icon" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
    <circle class="ground" cx="20" cy="20" r="19" />
    <g transform="translate(20 20) scale(0.68) translate(-20 -20)">${icons[id]}</g>
  </svg>`;

export const phaseIconStyles = css`
  .phase-icon {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .phase-icon .ground {
    fill: var(--_surface);
    stroke-width: 1.75;
  }
  @media (forced-colors: active) {
    .phase-icon {
      stroke: CanvasText;
    }
    .phase-icon .ground {
      fill: Canvas;
    }
  }
`;
