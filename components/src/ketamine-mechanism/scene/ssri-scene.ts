import { svg, type SVGTemplateResult } from 'lit';
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
  type Frame,
  type Point,
} from './shapes.ts';
import type { View } from './view.ts';

/** Where things stand in one of the two drawings. */
export interface SsriLayout {
  readonly size: Point;
  readonly synapse: Frame;
  readonly leader: string;
  readonly serotonin: 'start' | 'end';
  readonly at: Readonly<Record<'sending' | 'receiving' | 'ssri' | 'serotonin', Point>>;
}

/** Stands beside the wide ketamine drawing: the same gap, the same floor. */
export const tallSsri: SsriLayout = {
  size: [190, 424],
  synapse: { at: [78, 0], scale: [0.72, 1] },
  leader: 'M160 72V108',
  serotonin: 'end',
  at: { sending: [186, 30], receiving: [16, 404], ssri: [118, 66], serotonin: [184, 226] },
};

export const narrowSsri: SsriLayout = {
  size: [320, 372],
  synapse: { at: [110, 8], scale: [0.82, 0.82] },
  leader: 'M204 113H216M172 186H206',
  serotonin: 'start',
  at: { sending: [136, 26], receiving: [12, 345], ssri: [222, 118], serotonin: [212, 191] },
};

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
  [23, 236],
];
const vesicle = svg`<circle class="part cell" r="12.5" />${(
  [
    [-4.5, -3],
    [4.5, -3],
    [0, 5],
  ] as const
).map((point) => svg`<g transform=${move(point)}>${dot}</g>`)}`;

/** The synapse that an SSRI acts on. It does not change: the steps are ketamine's. */
export function ssriScene(view: View, { synapse, leader, serotonin, at }: SsriLayout): SVGTemplateResult {
  const part = view.part('usual-antidepressants');
  const look = `serotonin ${part.now ? 'now' : 'past'}`;
  return svg`<g transform=${scaled(synapse)}>
      <path class="part receiving" d=${receivingCell} />
      <path class="part cell" d=${sendingCell} />
    </g>
    ${each(
      synapse,
      [
        [-46, 252],
        [0, 252],
        [46, 252],
      ],
      bars,
    )}
    <g class=${look}>
      ${each(synapse, vesicles, vesicle)} ${each(synapse, released, dot)}
      <g transform=${move(placed(synapse, [88, 128]))}>
        <path class=${`event cell ${part.line}`} d="M-11-12h20a4 4 0 0 1 0 8h-20a4 4 0 0 1 0-8ZM-11 4h20a4 4 0 0 1 0 8h-20a4 4 0 0 1 0-8Z" />
        <rect class="solid" x="17" y="-15" width="9" height="30" rx="1" />
      </g>
      <path class="leader" d=${leader} />
      ${tag({ ...part, look }, 'SSRI', at.ssri)}
      <g class=${`tag ${look}`}>${words('Serotonin', at.serotonin, '', serotonin)}</g>
    </g>
    ${words('Sending cell', at.sending, '', serotonin)} ${words('Receiving cell', at.receiving)}`;
}

export const ssriLabels = ['SSRI', 'Serotonin', 'Sending cell', 'Receiving cell'] as const;
