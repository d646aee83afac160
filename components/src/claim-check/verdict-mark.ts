import { css, html, svg, type TemplateResult } from 'lit';
import type { Verdict } from '@plainsight/evidence';

/*
 * One drawing for each verdict, told apart by shape alone: a solid line is what the evidence carries, a dotted one what
 * the words say beyond it.
 */
const drawings: Record<Verdict, TemplateResult> = {
  supported: svg`<path d="M4 12.5l6 6L24 4.5" />`,
  'partly supported': svg`<path d="M2 11h12" /><path class="beyond" d="M14 11h12" /><path d="M2 6v10M26 6v10" />`,
  overstated: svg`<path d="M2 11h14M16 4v14" /><path class="beyond" d="M16 11h7" /><path d="M22 7.5l4 3.5-4 3.5" />`,
  contested: svg`<path d="M2 11h9M8 7l4 4-4 4M26 11h-9M20 7l-4 4 4 4" />`,
  misattributed: svg`<path class="beyond" d="M2 17h24" /><path d="M2 17h6c6 0 5-11 11-11h6M21 2l4.5 4-4.5 4" />`,
  'not studied in our sources': svg`<circle class="beyond" cx="14" cy="11" r="8.5" />`,
};

/** The mark of a verdict; its words stand beside it. */
export const verdictMark = (verdict: Verdict): TemplateResult =>
  html`<svg
    class=${`verdict-mark ${verdict === 'supported' ? verdict : ''}`}
    viewBox="0 0 28 22"
    width="28"
    height="22"
    aria-hidden="true"
  >
    ${drawings[verdict]}
  </svg>`;

export const verdictMarkStyles = css`
  .verdict-mark {
    flex: none;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .verdict-mark .beyond {
    stroke-dasharray: 0.1 4;
  }
  :host(:dir(rtl)) .verdict-mark:not(.supported) {
    transform: scaleX(-1);
  }
`;
