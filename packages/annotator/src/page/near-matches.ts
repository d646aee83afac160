import { rangeOf } from './rects.ts';
import type { TermMatch } from './term-match.ts';

// Matches that follow each other mostly stand near each other: of so many, a few are asked where they are.
const GROUP = 48;
const ASKED = 16;
const PLACES = 16;

/** How far a match is from what the reader sees, in heights of the window; 0 where it is seen. */
type Distance = (match: TermMatch) => number;

/** The matches that the reader sees, or that are at most a window's height away: of the latter the nearest ones. */
export function nearMatches(matches: readonly TermMatch[], most: number): TermMatch[] {
  const distanceOf = distances();
  const near: { match: TermMatch; distance: number }[] = [];
  for (let from = 0; from < matches.length; from += GROUP) {
    const group = matches.slice(from, from + GROUP);
    const asked = group.filter((_, at) => at % ASKED === 0 || at === group.length - 1).map(distanceOf);
    // Where some are above and others below, those between may be anywhere.
    if (Math.min(...asked) > 1 || Math.max(...asked) < -1) continue;
    for (const match of group) {
      const distance = Math.abs(distanceOf(match));
      if (distance <= 1) near.push({ match, distance });
    }
  }
  const seen = near.filter(({ distance }) => distance === 0).length;
  const limit = Math.max(most, seen);
  if (near.length > limit) near.sort((a, b) => a.distance - b.distance).length = limit;
  return near.map(({ match }) => match);
}

/** Where a few matches stand, from the first to the last: the same again where nothing has moved them. */
export function placesOf(matches: readonly TermMatch[]): string {
  const step = matches.length / PLACES;
  const places = Array.from({ length: PLACES }, (_, at) => {
    const match = matches[Math.floor(at * step)];
    return match && rangeOf(match)?.getBoundingClientRect().top;
  });
  return places.join();
}

/** Below 0 above the window, above 0 below it. */
function distances(): Distance {
  const { innerHeight: height } = window;
  const tops = new Map<Element, DOMRect>();
  return (match) => {
    const parent = match.startNode.parentElement;
    let box = parent === null ? undefined : tops.get(parent);
    if (box === undefined && parent !== null) tops.set(parent, (box = parent.getBoundingClientRect()));
    // A parent without a box, or with a large one, does not tell where its text is.
    if (box === undefined || box.height === 0 || box.height > height / 2)
      box = rangeOf(match)?.getBoundingClientRect();
    if (box === undefined) return Infinity;
    if (box.bottom < 0) return box.bottom / height;
    return box.top > height ? (box.top - height) / height : 0;
  };
}
