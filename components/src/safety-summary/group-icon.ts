import { css, svg, type TemplateResult } from 'lit';
import type { SafetyGroup } from '@plainsight/evidence';

const icons: Readonly<Record<SafetyGroup, TemplateResult>> = {
  common: svg`<circle cx="7" cy="8" r="2.5" /><circle cx="17" cy="8" r="2.5" /><circle cx="12" cy="16" r="2.5" />`,
  serious: svg`<path d="M12 3.5l9 16.5h-18zM12 10v4.5M12 17.2v0" />`,
  unknown: svg`<circle cx="12" cy="12" r="9" stroke-dasharray="3.2 2.6" /><path d="M9.5 9.8a2.6 2.6 0 1 1 3.6 2.3c-.8 .4 -1.1 .8 -1.1 1.7M12 16.8v0" />`,
  'who should not have it': svg`<circle cx="12" cy="12" r="9" /><path d="M5.8 5.8l12.4 12.4" />`,
  'take care': svg`<path d="M4 5h16v11h-8l-4 4v-4h-4zM8 9h8M8 12.2h5" />`,
  'after a session': svg`<circle cx="12" cy="12" r="9" /><path d="M12 6.5v5.5l3.5 2.5" />`,
};

/** The sign of a group of safety notes. */
export const groupIcon = (group: SafetyGroup): TemplateResult =>
  svg`<svg class="group-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">${icons[group]}</svg>`;

export const groupIconStyles = css`
  .group-icon {
    flex: none;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
