import { isOurScript } from './check-scripts.ts';
import { isMeantForUs } from './meant-for-us.ts';
import type { Fault, Known, PageFacts, PlaceFact } from './page-facts.ts';

const prefixes = { element: '', placeholder: 'data-', frame: '' } as const;

/** What a list says, or that there is nothing in it. */
const list = (names: Iterable<string>, prefix = ''): string =>
  [...names].map((name) => prefix + name).join(', ') || 'nothing of its own';

const namesIn = ({ elements }: Known): string[] =>
  [...elements.values()].flatMap((attributes) => [...attributes.keys()]);

function attribute(place: PlaceFact, name: string, value: string, known: Known): Fault[] {
  const { tag, kind, line } = place;
  const attributes = known.elements.get(tag);
  const written = prefixes[kind] + name;
  if (!attributes?.has(name)) {
    // An element may have attributes that are not ours (class, style, data-…), and so may what stands for one.
    if (kind === 'element') return [];
    if (kind === 'placeholder' && !isMeantForUs(name, namesIn(known))) return [];
    return [
      {
        problem: `<${tag}> has no ${written}.`,
        remedy: `Use one of: ${list(attributes?.keys() ?? [], prefixes[kind])}.`,
        line,
      },
    ];
  }
  const allowed = attributes.get(name) ?? known.ids[name];
  if (!allowed || allowed.includes(value)) return [];
  return [
    {
      problem: `<${tag}> has ${written}="${value}", and there is no ${name} of that name.`,
      remedy: `Use one of: ${list(allowed)}.`,
      line,
    },
  ];
}

function place(fact: PlaceFact, known: Known): Fault[] {
  const { kind, tag, attributes, line } = fact;
  if (known.elements.has(tag)) {
    return Object.entries(attributes).flatMap(([name, value]) => attribute(fact, name, value, known));
  }
  const what = { element: 'element', placeholder: 'element', frame: 'element (in the address of the frame)' }[
    kind
  ];
  return [
    {
      problem: `There is no ${what} “${tag}”.`,
      remedy: `Use one of: ${list(known.elements.keys())}.`,
      line,
    },
  ];
}

const needsScript = ({ kind }: PlaceFact): boolean => kind !== 'frame';

/** Where there is a script without an element, an element without a script, or neither. */
function halves({ scripts, places, escapedTags }: PageFacts): Fault[] {
  const hasScript = scripts.some(isOurScript);
  const first = places.find(needsScript);
  if (first && !hasScript) {
    return [
      {
        problem: `<${first.tag}> is on the page, but no script of Plainsight is.`,
        remedy:
          'Add the script tag that the snippet builder wrote; where your host removes it, use the frame instead.',
        line: first.line,
      },
    ];
  }
  if (places.length > 0 || escapedTags.length > 0) return [];
  return [
    hasScript
      ? {
          problem:
            'The script of Plainsight is on the page, but no element is: your host may have removed the tag.',
          remedy:
            'Use the placeholder, which hosts leave alone: <div data-plainsight="condition-card" data-condition="…">what is read without a script</div>.',
          line: undefined,
        }
      : {
          problem: 'Nothing of Plainsight is on this page.',
          remedy: 'Paste a snippet of the snippet builder, or give the address of the page that has one.',
          line: undefined,
        },
  ];
}

const escaped = ({ escapedTags }: PageFacts): Fault[] =>
  escapedTags.map(({ tag, line }) => ({
    problem: `<${tag}> stands on the page as text that readers see, not as a tag.`,
    remedy:
      'Paste the snippet into your editor’s view of the HTML source (“Custom HTML”), not into the text.',
    line,
  }));

/** What is wrong with the elements, the placeholders and the frames of a page. */
export const checkPlaces = (facts: PageFacts, known: Known): Fault[] => [
  ...halves(facts),
  ...escaped(facts),
  ...facts.places.flatMap((fact) => place(fact, known)),
];
