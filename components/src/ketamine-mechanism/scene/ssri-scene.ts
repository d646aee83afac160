import { svg, type SVGTemplateResult } from 'lit';
import { names } from './names.ts';
import {
  bars,
  dot,
  each,
  move,
  placed,
  receivingCell,
  scaled,
  sendingCell,
  tag,
  words,
  wrap,
} from './shapes.ts';
import type { Point } from './shapes.ts';
import type { SsriLayout } from './ssri-layout.ts';
import type { View } from './view.ts';

const vesicles: readonly Point[] = [
  [-44, 116],
  [2, 84],
  [30, 118],
  [-10, 146],
];
const released: readonly Point[] = [
  [-84, 206],
  [-62, 200],
  [-70, 226],
  [-44, 216],
  [-30, 201],
  [-24, 230],
  [-6, 212],
  [8, 198],
  [14, 226],
  [26, 209],
  [40, 199],
  [38, 230],
  [64, 196],
  [-94, 228],
];
const receptors: readonly Point[] = [
  [-34, 252],
  [34, 252],
];
const vesicle = svg`<circle class="part cell" r="12.5" />${(
  [
    [-4.5, -3],
    [4.5, -3],
    [0, 5],
  ] as const
).map((point) => svg`<g transform=${move(point)}>${dot}</g>`)}`;
/** The way back into the sending cell, and the SSRI that stands before it. */
const blockedPump = (line: string): SVGTemplateResult =>
  svg`<path class=${`event cell ${line}`} d="M-11-12h20a4 4 0 0 1 0 8h-20a4 4 0 0 1 0-8ZM-11 4h20a4 4 0 0 1 0 8h-20a4 4 0 0 1 0-8Z" />
    <rect class="solid" x="17" y="-15" width="9" height="30" rx="1" />`;

/** The synapse that an SSRI acts on. It does not change: the steps are ketamine's. */
export function ssriScene(view: View, layout: SsriLayout): SVGTemplateResult {
  const { synapse, leader, anchor, letters, dots, at } = layout;
  const part = view.part('usual-antidepressants');
  const look = `serotonin ${part.now ? 'now' : 'past'}`;
  return svg`<g transform=${scaled(synapse)}>
      <path class="part receiving" d=${receivingCell} />
      <path class="part cell" d=${sendingCell} />
    </g>
    ${each(synapse, receptors, bars)}
    <g class=${look}>
      ${each(synapse, vesicles, vesicle)} ${each(synapse, released.filter(dots), dot)}
      <g transform=${move(placed(synapse, [88, 128]))}>${blockedPump(part.line)}</g>
      <path class="leader" d=${leader} />
      ${tag({ ...part, look }, names.ssri(), at.ssri)}
      <g class=${`tag ${look}`}>${words(names.serotonin(), at.serotonin, '', anchor)}</g>
    </g>
    ${words(wrap(names.sending(), letters), at.sending, '', anchor)} ${words(names.receiving(), at.receiving)}`;
}

/** The names that stand in the drawing, for its text alternative. */
export const ssriLabels = (): readonly string[] => [
  names.ssri(),
  names.serotonin(),
  names.sending(),
  names.receiving(),
];
