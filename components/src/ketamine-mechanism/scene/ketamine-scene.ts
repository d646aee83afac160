import { svg, type SVGTemplateResult } from 'lit';
import { ideaInset } from './idea-inset.ts';
import type { KetamineLayout } from './ketamine-layout.ts';
import { names } from './names.ts';
import {
  arrowHead,
  bars,
  bud,
  cup,
  diamond,
  each,
  fork,
  hexagon,
  move,
  placed,
  receivingCell,
  scaled,
  sendingCell,
  sendingEdge,
  tag,
  triangle,
  words,
  wrap,
  type Point,
} from './shapes.ts';
import type { View } from './view.ts';

const vesicles: readonly Point[] = [
  [-48, 118],
  [0, 86],
  [48, 118],
  [-20, 146],
  [22, 146],
];
const open: readonly Point[] = [
  [-36, 190],
  [36, 190],
];
/* Every third grain stays behind once the burst has passed. */
const burst: readonly Point[] = [
  [-42, 200],
  [-30, 201],
  [31, 200],
  [42, 201],
  [-58, 209],
  [-45, 211],
  [-24, 211],
  [24, 210],
  [48, 212],
  [60, 209],
  [-74, 219],
  [-58, 221],
  [-38, 222],
  [-12, 218],
  [8, 214],
  [36, 222],
  [72, 220],
  [-82, 232],
  [-5, 231],
  [4, 242],
  [90, 231],
];
const ampa: readonly Point[] = [
  [-68, 252],
  [-25, 252],
];
const nmda: readonly Point[] = [
  [25, 252],
  [67, 252],
];
const brakeNmda: readonly Point[] = [
  [46, -34],
  [80, -34],
];
const above = ([x, y]: Point): Point => [x, y - 13];

const vesicle = svg`<circle class="part cell" r="12.5" />${(
  [
    [-4, -3],
    [4.5, -2],
    [0, 5],
  ] as const
).map((point) => svg`<g transform=${move(point)}>${triangle}</g>`)}`;
const openVesicle = svg`<path class="part opening" d="M-9 1A12.500 12.500 0 1 1 9 1" />
  <path class="mouth" d="M-7 0H7" />
  <g transform="translate(-3 -10)">${triangle}</g><g transform="translate(4 -3)">${triangle}</g>`;

/** A braking cell, which ketamine may act on first; its link to the sending cell lets go. */
function brakingCell(view: View, { brake, reach }: KetamineLayout): SVGTemplateResult {
  const { look, reached, line } = view.part('nmda-blocked');
  const end = reached ? reach - 16 : reach;
  return svg`<g transform=${scaled(brake)}>
      <path class="part cell" d="M-900-14H20C38-14 38-34 63-34S92-8 114 0C92 8 88 32 63 32S38 14 20 14H-900" />
      <path class=${`part link ${reached ? 'contested' : ''}`} d=${`M114 0H${end}M${end}-16V16`} />
    </g>
    <g class=${look}>
      <g class=${`receptors ${line}`}>${each(brake, brakeNmda, cup)}</g>
      <g class="fades">${each(brake, brakeNmda.map(above), hexagon)}${each(
        brake,
        [
          [28, -78],
          [62, -84],
          [98, -70],
        ],
        hexagon,
      )}</g>
    </g>`;
}

function gap(view: View, { synapse }: KetamineLayout): SVGTemplateResult {
  const glutamate = view.part('glutamate-burst');
  const calm = view.part('bdnf').reached;
  const letGo = svg`<g class="passing" transform=${scaled(synapse)}>
    <path class="blank" d=${sendingEdge} /><path class=${`event ${glutamate.line}`} d=${sendingEdge} />
  </g>`;
  const grains = burst.filter((_, place) => !calm || place % 4 === 1);
  return svg`<g class=${glutamate.look}>
      ${each(synapse, vesicles, vesicle)}
      <g class="fades">
        ${glutamate.now ? letGo : ''}
        ${calm ? '' : each(synapse, open, openVesicle)}${each(synapse, grains, triangle)}
      </g>
    </g>`;
}

function receptors(view: View, { synapse }: KetamineLayout): SVGTemplateResult {
  const blocked = view.part('nmda-blocked');
  const active = view.part('ampa');
  return svg`<g class=${blocked.look}>
      <g class=${`receptors ${blocked.line}`}>${each(synapse, nmda, cup)}</g>
      <g class="fades">${each(synapse, nmda.map(above), hexagon)}</g>
    </g>
    <g class=${active.look}>
      ${each(synapse, ampa, bars)}
      <g class="fades passing">${each(
        synapse,
        ampa,
        svg`<path class=${`event ${active.line}`} d="M0-24V15" /><g transform="translate(0 18) rotate(90)">${arrowHead}</g>`,
      )}</g>
    </g>`;
}

function growth(view: View, { synapse, buds, at }: KetamineLayout): SVGTemplateResult {
  const bdnf = view.part('bdnf');
  const links = view.part('new-connections');
  const floor = placed(synapse, [0, 372])[1];
  const from = placed(synapse, [76, 0])[0];
  const x = at.trk[0];
  return svg`<g class=${`${bdnf.look} fades`}>
      ${each(
        synapse,
        [
          [42, 346],
          [60, 340],
          [57, 359],
        ],
        diamond,
      )}
      <g transform=${move([x, floor])}>${fork}</g>
      <g class="passing">
        <path class=${`event ${bdnf.line}`} d=${`M${from} ${floor - 20}H${x - 17}`} />
        <g transform=${move([x - 15, floor - 20])}>${arrowHead}</g>
      </g>
    </g>
    <g class=${`${links.look} fades`}>
      ${buds.map(([left, y], place) => svg`<g transform=${`${move([left, y])} scale(${(place ? 0.7 : 0.85) * synapse.scale[0]})`}>${bud(links.line)}</g>`)}
    </g>`;
}

/** The synapse that ketamine is thought to act on, as it stands in the current step. */
export function ketamineScene(view: View, layout: KetamineLayout): SVGTemplateResult {
  const { synapse, at } = layout;
  const isIdea = view.current.kind === 'idea';
  return svg`<g transform=${scaled(synapse)}>
      <path class="part receiving" d=${receivingCell} />
      <path class="part cell" d=${sendingCell} />
    </g>
    ${gap(view, layout)} ${receptors(view, layout)} ${brakingCell(view, layout)} ${growth(view, layout)}
    ${words(wrap(names.sending(), 13), at.sending)} ${words(names.receiving(), at.receiving)}
    ${isIdea ? '' : words(wrap(names.braking(), 14), at.brake)}
    ${words(names.nmda(), placed(synapse, [46, 294]), view.part('nmda-blocked').now ? 'strong' : '', 'middle')}
    ${
      view.part('ampa').reached
        ? tag(view.part('ampa'), names.ampa(), [
            placed(synapse, [-34, 0])[0] - 42,
            placed(synapse, [0, 294])[1],
          ])
        : words(names.ampa(), placed(synapse, [-34, 294]), '', 'middle')
    }
    ${tag(view.part('nmda-blocked'), names.ketamineScene(), at.ketamine)}
    ${tag(view.part('glutamate-burst'), names.glutamate(), at.glutamate)}
    <path class=${`leader fades ${view.part('glutamate-burst').look}`} d=${layout.leader} />
    ${tag(view.part('bdnf'), names.bdnf(), at.bdnf)}
    <g class=${`fades ${view.part('bdnf').look}`}>${words(names.trkb(), at.trk, '', 'middle')}</g>
    ${tag(view.part('new-connections'), wrap(view.part('new-connections').title, layout.letters.links), at.links)}
    ${isIdea ? ideaInset(view.current, layout) : ''}`;
}

/** The names that stand in the drawing, for its text alternative. */
export function ketamineLabels(view: View): readonly string[] {
  const when = (id: string, ...shown: string[]) => (view.part(id).reached ? shown : []);
  return [
    names.sending(),
    names.receiving(),
    ...(view.current.kind === 'idea' ? [view.current.step.title] : [names.braking()]),
    names.nmda(),
    names.ampa(),
    ...when('nmda-blocked', names.ketamineScene()),
    ...when('glutamate-burst', names.glutamate()),
    ...when('bdnf', names.bdnf(), names.trkb()),
    ...when('new-connections', view.part('new-connections').title),
  ];
}
