import { msg } from '@lit/localize';
import { html, svg, type TemplateResult } from 'lit';
import type { ShownIn } from '@plainsight/evidence';
import { shownInLabel } from '../shown-in-label.ts';

/** A piece of the line that stands for a kind of proof. */
export const lineSwatch = (line: ShownIn): TemplateResult =>
  html`<svg class="swatch" viewBox="0 0 30 8" width="30" height="8" aria-hidden="true">
    ${svg`<path class=${`event ${line}`} d="M2 4H28" />`}
  </svg>`;

const lines: readonly ShownIn[] = ['people', 'animals', 'contested'];

/** Says what the lines mean. */
export const lineLegend = (): TemplateResult =>
  html`<div class="legend">
    <p>${msg('How the lines read:')}</p>
    <ul>
      ${lines.map((line) => html`<li>${lineSwatch(line)} ${shownInLabel(line)}</li>`)}
    </ul>
  </div>`;
