import { css, svg, type TemplateResult } from 'lit';

const drop = 'M0 -5c2.6 3.4 4 5.6 4 7.4a4 4 0 0 1 -8 0c0 -1.8 1.4 -4 4 -7.4z';

/** A bag on its hook, the chamber in which drops fall, and the tube. */
const drip = svg`<path d="M24 3v4M18 7h12a3 3 0 0 1 3 3v11a5 5 0 0 1 -5 5h-8a5 5 0 0 1 -5 -5v-11a3 3 0 0 1 3 -3z" />
  <path class="tint" d="M15 15h18v6a5 5 0 0 1 -5 5h-8a5 5 0 0 1 -5 -5z" /><path d="M24 26v4" />
  <path d="M21 30h6v6a3 3 0 0 1 -6 0z" /><path d="M24 39c0 6 6 6 10 5s8 -2 9 -6" />`;

/** A syringe that goes through the skin into the muscle below it. */
const injection = svg`<path class="tint" d="M4 36c9 -4 31 -4 40 0v8h-40z" /><path d="M4 36c9 -4 31 -4 40 0" />
  <path d="M24 39v-11M19 28h10v-18h-10zM24 10v-6M20 4h8M16 10h16" /><path d="M19 18h4M19 23h4" />`;

/** A spray bottle with its mist. */
const spray = svg`<path class="tint" d="M16 28h16v14a3 3 0 0 1 -3 3h-10a3 3 0 0 1 -3 -3z" />
  <path d="M16 28h16v14a3 3 0 0 1 -3 3h-10a3 3 0 0 1 -3 -3zM13 28h22M18 28l3 -13h6l3 13" />
  <path class="dots" d="M24 10v0M20 6v0M28 6v0M24 3v0M16 10v0M32 10v0" />`;

/** An open mouth, the tongue lifted, and a lozenge under it. */
const underTongue = svg`<path d="M4 22c6 -10 12 -13 16 -12c2 .4 3 1.4 4 1.4s2 -1 4 -1.4c4 -1 10 2 16 12c-6 13 -13 18 -20 18s-14 -5 -20 -18z" />
  <path class="tint" d="M14 26c0 -6 4 -9 10 -9s10 3 10 9c-4 3 -16 3 -20 0z" /><path d="M14 26c0 -6 4 -9 10 -9s10 3 10 9c-4 3 -16 3 -20 0zM24 17v6" />
  <rect class="solid" x="18" y="31.5" width="12" height="4.5" rx="2.25" />`;

const dose = svg`<path class="tint" transform="translate(24 25) scale(3)" d=${drop} />
  <path d="M24 10c7.8 10.2 12 16.8 12 22.2a12 12 0 0 1 -24 0c0 -5.4 4.2 -12 12 -22.2z" />`;

const icons: Readonly<Record<string, TemplateResult>> = {
  intravenous: drip,
  intramuscular: injection,
  'esketamine-spray': spray,
  sublingual: underTongue,
};

/** A small drawing of a way of giving a medicine; a drop for a way that has no drawing. */
export const routeIcon = (id: string): TemplateResult =>
  svg`<svg class="route-icon" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">${icons[id] ?? dose}</svg>`;

export const routeIconStyles = css`
  .route-icon {
    flex: none;
    box-sizing: content-box;
    padding: 4px;
    background: var(--_ground);
    border-radius: min(var(--_radius), 8px);
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .route-icon .tint {
    fill: var(--_band);
    stroke: none;
  }
  .route-icon .solid {
    fill: var(--_accent);
  }
  .route-icon .dots {
    stroke-width: 3;
  }
  @media (forced-colors: active) {
    .route-icon {
      stroke: CanvasText;
    }
    .route-icon .tint {
      fill: Canvas;
    }
    .route-icon .solid {
      fill: CanvasText;
    }
  }
`;
