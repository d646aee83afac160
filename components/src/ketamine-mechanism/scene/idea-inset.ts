import { svg, type SVGTemplateResult } from 'lit';
import type { Entry } from '../entries.ts';
import type { KetamineLayout } from './ketamine-layout.ts';
import { fork, hexagon, mark, move, words, wrap } from './shapes.ts';

/** What each idea is about, drawn small. An idea without a picture keeps its ring and name. */
const pictures: Readonly<Record<string, SVGTemplateResult>> = {
  'breakdown-products': svg`<g class="ketamine">
      <g transform="translate(-20 0) scale(1.3)">${hexagon}</g>
      <path class="part arrow" d="M-5 0H7M3-4 7 0 3 4" />
      <path class="solid" d="M15-13 26-7V-4L15 2 15-3Z" /><path class="solid" d="M28 2V5L17 13 17 7Z" />
    </g>`,
  'opioid-receptors': svg`<path class="part" d="M-34 20C-14 12 14 12 34 20" />
    <path class="part" d="M0 15V4M-13-20V-9a13 13 0 0 0 26 0V-20" />`,
  'burst-firing': svg`<path class="part trace" d="M-38 8H-30L-27-18-23 18-19-18-15 18-11-18-7 18-4 8H10V8H38" />`,
  'shared-step': svg`<g transform="translate(0 6) scale(1.3)">${fork}</g>
    <g class="ketamine" transform="translate(-16 -22)">${hexagon}</g>
    <g class="serotonin" transform="translate(16 -22)"><rect class="solid" x="-4" y="-9" width="8" height="18" /></g>`,
};

/** A competing idea: a ring beside the scene, its line as certain as the idea. */
export function ideaInset(
  { step, mark: sign }: Entry,
  {
    inset: {
      at,
      radius,
      words: [x, y],
    },
    letters,
  }: Pick<KetamineLayout, 'inset' | 'letters'>,
): SVGTemplateResult {
  return svg`<g class="ink now">
    <g transform=${move(at)}>
      <circle class="inset" r=${radius} />
      <circle class=${`event ${step.shownIn}`} r=${radius} />
      <g transform=${`scale(${radius / 44})`}>${pictures[step.id] ?? ''}</g>
    </g>
    <g class="tag ink now">${mark(sign, [x + 10, y - 5])}${words(wrap(step.title, letters.idea), [x + 26, y])}</g>
  </g>`;
}
