import type { Fault, PageFacts, ScriptFact } from './page-facts.ts';

const file = /(?:^|\/)(plainsight(?:\.loader)?\.js)(?:[?#]|$)/;

/** Whether a script tag brings Plainsight. */
export const isOurScript = ({ src }: Pick<ScriptFact, 'src'>): boolean => file.test(src);
export const isLoader = ({ src }: Pick<ScriptFact, 'src'>): boolean =>
  file.exec(src)?.[1] === 'plainsight.loader.js';

const versionIn = (src: string): string | undefined => /@(\d+\.\d+\.\d+[^/]*)\//.exec(src)?.[1];

/** A script by its name, with the version where its address tells it. */
const named = ({ src }: ScriptFact): string => {
  const version = versionIn(src);
  return version ? `${src} (version ${version})` : src;
};

function copies(scripts: readonly ScriptFact[]): Fault[] {
  const [first, ...others] = scripts;
  if (!first) return [];
  return others.map((script) => ({
    problem: `There are two scripts of Plainsight: ${named(first)} and ${named(script)}; the one that runs first stays, and the other does nothing.`,
    remedy: 'Remove one of the two script tags.',
    line: script.line,
  }));
}

const wellFormed = /^sha(?:256-[A-Za-z0-9+/]{43}=|384-[A-Za-z0-9+/]{64}|512-[A-Za-z0-9+/]{86}==)$/;

function hash(script: ScriptFact, { hashes, address, base }: PageFacts): Fault[] {
  const { src, integrity, line } = script;
  if (!integrity) return [];
  const given = integrity.split(/\s+/).filter(Boolean);
  const bad = given.find((one) => !wellFormed.test(one));
  if (bad !== undefined) {
    return [
      {
        problem: `The hash “${bad}” of ${src} is none, so browsers may load the script unchecked.`,
        remedy: 'Copy the line for this file from integrity.json, which lies beside it.',
        line,
      },
    ];
  }
  const known = hashes.get(src);
  if (known !== undefined && !given.includes(known)) {
    return [
      {
        problem: `The hash of ${src} is another than its integrity attribute says, so browsers do not run it.`,
        remedy: `Where you trust that file, write integrity="${known}"; where you do not, get it anew.`,
        line,
      },
    ];
  }
  const isElsewhere = URL.canParse(src, base) && new URL(src, base).origin !== new URL(address).origin;
  if (!isElsewhere || script.hasCrossorigin) return [];
  return [
    {
      problem: `${src} has a hash and comes from another host, so browsers do not run it without a crossorigin attribute.`,
      remedy: 'Add crossorigin="anonymous" to the script tag.',
      line,
    },
  ];
}

function kind(script: ScriptFact): Fault[] {
  if (!isLoader(script) || script.isModule) return [];
  return [
    {
      problem: `${script.src} is a module, and its script tag does not say so.`,
      remedy: 'Add type="module" to the script tag.',
      line: script.line,
    },
  ];
}

/** What is wrong with the script tags themselves. */
export function checkScripts(facts: PageFacts): Fault[] {
  const scripts = facts.scripts.filter(isOurScript);
  return [...copies(scripts), ...scripts.flatMap((script) => [...kind(script), ...hash(script, facts)])];
}
