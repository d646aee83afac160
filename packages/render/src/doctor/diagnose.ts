import { checkPlaces } from './check-places.ts';
import { checkPolicies } from './check-policies.ts';
import { checkScripts, isLoader, isOurScript } from './check-scripts.ts';
import type { Fault, Known, PageFacts } from './page-facts.ts';

function xml({ isXml, scripts }: PageFacts): Fault[] {
  const loader = isXml ? scripts.find(isLoader) : undefined;
  if (!loader) return [];
  return [
    {
      problem: `The page is sent as XHTML (application/xhtml+xml), in which Chromium runs no modules, and ${loader.src} is one.`,
      remedy: 'Use plainsight.js, or let your server send the page as text/html.',
      line: loader.line,
    },
  ];
}

/** What is wrong with a page, as far as it bears on Plainsight; empty where nothing is. */
export const diagnose = (facts: PageFacts, known: Known): readonly Fault[] => [
  ...xml(facts),
  ...checkScripts(facts),
  ...checkPolicies(facts),
  ...checkPlaces(facts, known),
];

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** One sentence for a page on which nothing is wrong. */
export function healthy({ scripts, places }: PageFacts): string {
  const script = scripts.find(isOurScript);
  const frames = places.filter(({ kind }) => kind === 'frame').length;
  const found = [
    ...(script ? [script.src] : []),
    ...(places.length > frames ? [many(places.length - frames, 'element')] : []),
    ...(frames > 0 ? [many(frames, 'frame')] : []),
  ];
  return `Nothing is wrong: ${found.join(', ')}.`;
}
