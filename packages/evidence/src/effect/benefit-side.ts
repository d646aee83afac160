import type { Finding } from '../records.ts';
import type { AbsoluteOf } from './absolute-effect.ts';
import { noEffect, plottedEffect, type ComparisonMeasure } from './plotted-effect.ts';

/** On which side of no effect the intervention did better: where the number is higher, or where it is lower. */
export type Side = 'higher' | 'lower';

const opposite = (side: Side): Side => (side === 'higher' ? 'lower' : 'higher');

/** More of an event is as good or bad in every one of these measures; a score means what its own scale says. */
const countsEvents = (measure: ComparisonMeasure): boolean =>
  measure !== 'mean difference' && measure !== 'SMD';

/** The side that a finding's number and its recorded direction make sure together. */
function sideByDirection(finding: Finding, absoluteOf: AbsoluteOf): Side | undefined {
  const effect = plottedEffect(finding, absoluteOf);
  const { direction } = finding;
  if (!effect || direction === null || direction === 'no clear difference') return undefined;
  const middle = noEffect(effect.measure);
  if (effect.value === middle) return undefined;
  const side: Side = effect.value > middle ? 'higher' : 'lower';
  return direction === 'favours intervention' ? side : opposite(side);
}

const sideByScale = ({ scale }: Finding, measure: ComparisonMeasure): Side | undefined =>
  measure === 'mean difference' && scale ? (scale.lowerIsBetter ? 'lower' : 'higher') : undefined;

const isAlike = (a: ComparisonMeasure, b: ComparisonMeasure): boolean =>
  a === b || (countsEvents(a) && countsEvents(b));

/** What other findings of the same outcome, word for word, say of it. */
function sidesByPeers(
  finding: Finding,
  measure: ComparisonMeasure,
  peers: readonly Finding[],
  absoluteOf: AbsoluteOf,
): Side[] {
  return peers.flatMap((peer) => {
    const effect = plottedEffect(peer, absoluteOf);
    if (peer.outcome !== finding.outcome || !effect || !isAlike(effect.measure, measure)) return [];
    return sideByDirection(peer, absoluteOf) ?? [];
  });
}

/**
 * On which side of no effect the intervention did better. Differences are intervention minus comparator, ratios
 * intervention over comparator; whether more is better comes from the scale, from the finding's own direction, or from
 * other findings of the same outcome. Where these are silent or do not agree, it cannot be known: undefined.
 * @param absoluteOf What a finding means in people.
 */
export function benefitSide(
  finding: Finding,
  peers: readonly Finding[],
  absoluteOf: AbsoluteOf,
): Side | undefined {
  const effect = plottedEffect(finding, absoluteOf);
  if (!effect) return undefined;
  const own = [sideByScale(finding, effect.measure), sideByDirection(finding, absoluteOf)];
  const known = own.some((side) => side !== undefined)
    ? own
    : sidesByPeers(finding, effect.measure, peers, absoluteOf);
  const sides = new Set(known.filter((side) => side !== undefined));
  return sides.size === 1 ? [...sides][0] : undefined;
}
