import { isRatio, noEffect, type ForestPlot, type ForestRow } from '@plainsight/evidence';

/*
 * Axes of our own: docs/decisions/0013-axes-of-our-own.md. A place on an axis is a share of its length, 0 at the left
 * end and 1 at the right. Where it is known on which side a treatment did better, that side is the right one in every
 * plot, whatever the sign of the number.
 */

export interface Tick {
  readonly share: number;
  readonly value: number;
}

export interface Axis {
  readonly ticks: readonly Tick[];
  /** Where no difference lies. */
  readonly middle: number;
  /** The place of a row's number; beyond 0 or 1 where the axis does not reach it. */
  share(row: ForestRow, value: number): number;
}

/** How far a number is from no difference, towards the right: for ratios in the logarithm. */
function distance({ effect: { measure }, better }: ForestRow, value: number): number {
  const far = isRatio(measure) ? Math.log(value) : value;
  return better === 'lower' ? -far : far;
}

const endsOf = (row: ForestRow): number[] => {
  const { value, interval } = row.effect;
  return (interval ? [interval.low, value, interval.high] : [value]).map((end) => distance(row, end));
};

/** One, two and five times each power of ten, upwards from the first not below a least number. */
function* roundNumbers(least: number): Generator<number> {
  for (let power = Math.floor(Math.log10(least)); ; power += 1)
    for (const first of [1, 2, 5]) {
      // Of tenths, since ten to the power of minus one is not quite a tenth.
      const number = power < 0 ? first / 10 ** -power : first * 10 ** power;
      if (number >= least) yield number;
    }
}

function firstRound(least: number): number {
  for (const number of roundNumbers(least)) return number;
  return least;
}

/** Of ticks from the middle outwards, those that have room between them. */
function withRoom(distances: readonly number[], length: number): number[] {
  const kept: number[] = [];
  let last = 0;
  for (const at of distances)
    if (at - last >= length * 0.17) {
      kept.push(at);
      last = at;
    }
  return kept;
}

interface Side {
  readonly end: number;
  readonly ticks: readonly number[];
}

/** A side of a log axis: to a round ratio that takes in what must be seen, at least double. */
function ratioSide(reach: number): Side {
  const end = firstRound(Math.exp(Math.max(reach, Math.log(2))) * (1 - 1e-9));
  const ticks: number[] = [];
  for (const number of roundNumbers(2)) {
    if (number > end) break;
    ticks.push(Math.log(number));
  }
  return { end: Math.log(end), ticks };
}

function differenceSide(reach: number, step: number): Side {
  const count = Math.max(1, Math.ceil(reach / step - 1e-9));
  return { end: count * step, ticks: Array.from({ length: count }, (_, place) => (place + 1) * step) };
}

/**
 * The axis of a plot. It takes in every number, and intervals as far as four times the largest number (fifty-fold for
 * ratios): what reaches further leaves the axis.
 */
export function axisOf({ measure, rows }: ForestPlot): Axis {
  const ends = rows.flatMap(endsOf);
  const numbers = rows.map((row) => Math.abs(distance(row, row.effect.value)));
  const largest = Math.max(...numbers);
  const most = isRatio(measure) ? Math.max(Math.log(50), largest) : largest > 0 ? 4 * largest : Infinity;
  const reach = (sign: 1 | -1) => Math.min(most, Math.max(0, ...ends.map((end) => sign * end)));
  const [left, right] = isRatio(measure)
    ? [ratioSide(reach(-1)), ratioSide(reach(1))]
    : stepped(reach(-1), reach(1));
  const length = left.end + right.end;
  const at = (far: number) => (left.end + far) / length;
  const far = [
    ...withRoom(left.ticks, length).map((tick) => -tick),
    0,
    ...withRoom(right.ticks, length),
  ].toSorted((a, b) => a - b);
  const [first] = rows;
  return {
    middle: at(0),
    ticks: far.map((tick) => ({ share: at(tick), value: first ? valueAt(first, tick) : 0 })),
    share: (row, value) => at(distance(row, value)),
  };
}

function stepped(left: number, right: number): [Side, Side] {
  const step = firstRound(Math.max((left + right) / 5, 1e-6));
  return [differenceSide(left, step), differenceSide(right, step)];
}

/** The number that stands at a distance from the middle, without the dust of its calculation. */
function valueAt({ effect: { measure }, better }: ForestRow, far: number): number {
  const towards = better === 'lower' ? -far : far;
  return Number((isRatio(measure) ? Math.exp(towards) : noEffect(measure) + towards).toPrecision(6));
}
