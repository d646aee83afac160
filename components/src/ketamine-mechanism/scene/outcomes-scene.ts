import { svg, type SVGTemplateResult } from 'lit';
import type { Claim, MechanismStep } from '@plainsight/evidence';
import { certaintyLabel } from '../../wording/labels.ts';
import { names } from './names.ts';
import { words, wrap, type Point } from './shapes.ts';
import { says, saysTogether, timeHead, times, type Time } from './times.ts';

/** Where things stand in one of the two drawings. */
export interface OutcomesLayout {
  readonly size: Point;
  readonly columns: Readonly<Record<Exclude<Time, 'weeks'>, number>>;
  readonly letters: number;
  /** The first lane's name, and how far the lanes lie apart. */
  readonly lanes: Point;
  readonly left: number;
}

export const wideOutcomes: OutcomesLayout = {
  size: [460, 424],
  columns: { active: 58, day: 172, fortnight: 286, later: 396 },
  letters: 13,
  lanes: [104, 110],
  left: 20,
};

export const narrowOutcomes: OutcomesLayout = {
  size: [320, 372],
  columns: { active: 42, day: 122, fortnight: 202, later: 280 },
  letters: 10,
  lanes: [100, 92],
  left: 12,
};

interface Mark {
  readonly time: Exclude<Time, 'weeks'>;
  /** A record's own words; the mark stands only where one sentence says both these and the time. */
  readonly says: string;
  readonly unknown?: true;
}

const unknown = 'We do not know';
const lanes: readonly { claimId: string; name: () => string; marks: readonly Mark[] }[] = [
  {
    claimId: 'c-result-mood',
    name: names.mood,
    marks: [
      { time: 'day', says: 'may ease' },
      { time: 'fortnight', says: 'may fade' },
    ],
  },
  { claimId: 'c-result-anxiety', name: names.anxiety, marks: [] },
  {
    claimId: 'c-result-cognition',
    name: names.thinking,
    marks: [
      { time: 'active', says: 'worse' },
      { time: 'later', says: unknown, unknown: true },
    ],
  },
];

/** The lanes of which the step says something. */
const lanesOf = ({ says: excerpts }: MechanismStep) =>
  lanes.filter(({ claimId }) => excerpts.some(({ id }) => id === claimId));

const node = (x: number, y: number, isUnknown: boolean): SVGTemplateResult =>
  isUnknown
    ? svg`<circle class="unknown" cx=${x} cy=${y} r="10" />${words('?', [x, y + 5], 'strong', 'middle')}`
    : svg`<circle class="event cell" cx=${x} cy=${y} r="6" />`;

function lane(
  { claimId, name, marks }: (typeof lanes)[number],
  y: number,
  { says: all, shownIn }: MechanismStep,
  { columns, left, size }: OutcomesLayout,
  claim: Claim | undefined,
): SVGTemplateResult {
  const excerpts = all.filter(({ id }) => id === claimId);
  const shown = marks.filter((one) => saysTogether(excerpts, one.says, one.time));
  const nothingKnown = shown.length === 0 && excerpts.some(({ text }) => text.startsWith(unknown));
  const [from, to] = shown.filter((one) => !one.unknown).map(({ time }) => columns[time]);
  const line = y + 30;
  return svg`<path class="rule" d=${`M-900 ${y - 26}H${size[0] + 900}`} />
    ${words(name(), [left, y], 'strong')}
    ${claim ? words(certaintyLabel(claim.certainty), [size[0] - left, y], 'muted', 'end') : ''}
    ${from !== undefined && to !== undefined ? svg`<path class=${`event ${shownIn}`} d=${`M${from + 6} ${line}H${to - 6}`} />` : ''}
    ${nothingKnown ? svg`${node(left + 10, line, true)}${words(unknown, [left + 28, line + 5])}` : ''}
    ${shown.map(
      ({ time, says: said, unknown: isUnknown }) =>
        svg`${node(columns[time], line, isUnknown === true)}${
          isUnknown
            ? words(said, [size[0] - left, line + 28], '', 'end')
            : words(said, [columns[time], line + 26], '', 'middle')
        }`,
    )}`;
}

/**
 * What people notice, and when, in the records' own words. Lines show time alone, never how large an effect is, and
 * where nothing is known there is no line. A time has a column only where a record gives it.
 */
export function outcomesScene(
  step: MechanismStep,
  claimOf: (id: string) => Claim | undefined,
  layout: OutcomesLayout,
): SVGTemplateResult {
  const {
    columns,
    lanes: [top, apart],
    letters,
  } = layout;
  const shown = (Object.keys(columns) as (keyof typeof columns)[]).filter((time) => says(step, times[time]));
  return svg`<g class="outcomes ink now">
    ${shown.map((time) => words(wrap(timeHead(time), letters), [columns[time], 30], 'muted', 'middle'))}
    <path class="rule" d=${shown
      .map((time) => `M${columns[time]} ${top - 26}V${layout.size[1] + 200}`)
      .join('')} />
    ${lanesOf(step).map((one, row) => lane(one, top + row * apart, step, layout, claimOf(one.claimId)))}
  </g>`;
}

/** The names that stand in the drawing, for its text alternative. */
export const outcomeLabels = (step: MechanismStep): readonly string[] =>
  lanesOf(step).map(({ name }) => name());
