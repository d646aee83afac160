import { isLoader, isOurScript } from './check-scripts.ts';
import type { Fault, PageFacts, ScriptFact } from './page-facts.ts';
import {
  allowsImports,
  allowsTag,
  governing,
  matches,
  readPolicies,
  scriptDirectives,
  type Policy,
} from './policy.ts';

/** What is added to a directive; a lone 'none' goes away for it. */
const added = (name: string, sources: readonly string[], more: string): string =>
  [name, ...sources.filter((source) => source !== "'none'"), more].join(' ');

const resolved = (src: string, base: string): URL | undefined =>
  URL.canParse(src, base) ? new URL(src, base) : undefined;

function script(policy: Policy, fact: ScriptFact, { address, base }: PageFacts): Fault[] {
  const page = new URL(address);
  const rule = governing(policy, ...scriptDirectives);
  const url = resolved(fact.src, base);
  if (!rule || !url) return [];
  const { name, sources } = rule;
  const target = name === 'default-src' ? 'script-src' : name;
  if (!allowsTag(sources, fact, url, page)) {
    const isStrict = sources.includes("'strict-dynamic'");
    const byHash = fact.integrity && !isLoader(fact) ? `'${fact.integrity.split(/\s+/)[0]}'` : undefined;
    if (isStrict && !byHash) {
      return [
        {
          problem: `The page’s Content-Security-Policy blocks ${fact.src}: with 'strict-dynamic', ${name} lets only script tags with its nonce run.`,
          remedy: 'Give the script tag the nonce that your server writes into the policy: nonce="…".',
          line: fact.line,
        },
      ];
    }
    return [
      {
        problem: `The page’s Content-Security-Policy blocks ${fact.src}: ${name} does not allow it.`,
        remedy: `Write this directive into the policy: ${added(target, sources, byHash ?? url.origin)}`,
        line: fact.line,
      },
    ];
  }
  if (isLoader(fact) && !allowsImports(sources, fact.nonce, url, page)) {
    return [
      {
        problem: `The page’s Content-Security-Policy lets ${fact.src} run, but blocks what it loads: a hash does not cover that.`,
        remedy: `Write this directive into the policy: ${added(target, sources, url.origin)} (or add 'strict-dynamic', or use plainsight.js, which loads nothing more).`,
        line: fact.line,
      },
    ];
  }
  return [];
}

function frames(policy: Policy, { places, address, base }: PageFacts): Fault[] {
  const page = new URL(address);
  const rule = governing(policy, 'frame-src', 'child-src', 'default-src');
  if (!rule) return [];
  return places.flatMap(({ kind, src = '', line }) => {
    const url = kind === 'frame' ? resolved(src, base) : undefined;
    if (!url || rule.sources.some((source) => matches(source, url, page))) return [];
    const target = rule.name === 'default-src' ? 'frame-src' : rule.name;
    return [
      {
        problem: `The page’s Content-Security-Policy blocks the frame ${src}: ${rule.name} does not allow it.`,
        remedy: `Write this directive into the policy: ${added(target, rule.sources, url.origin)}`,
        line,
      },
    ];
  });
}

function packs(policy: Policy, { places, address, base }: PageFacts): Fault[] {
  const page = new URL(address);
  const rule = governing(policy, 'connect-src', 'default-src');
  if (!rule) return [];
  return places.flatMap(({ tag, attributes: { src = '' }, line }) => {
    const url = tag === 'plainsight-pack' && src !== '' ? resolved(src, base) : undefined;
    if (!url || rule.sources.some((source) => matches(source, url, page))) return [];
    const target = rule.name === 'default-src' ? 'connect-src' : rule.name;
    return [
      {
        problem: `The page’s Content-Security-Policy blocks the pack ${src}: ${rule.name} does not allow it.`,
        remedy: `Write this directive into the policy: ${added(target, rule.sources, url.origin)}`,
        line,
      },
    ];
  });
}

function trustedTypes(policy: Policy, copies: number): Fault[] {
  const listed = policy.get('trusted-types');
  const isRequired = policy.get('require-trusted-types-for')?.includes("'script'") ?? false;
  if (!listed || copies === 0 || listed.includes('*')) return [];
  const names = listed.filter((name) => name !== "'none'" && name !== 'lit-html');
  const directive = [
    'trusted-types',
    'lit-html',
    ...names.filter((name) => name !== "'allow-duplicates'"),
    "'allow-duplicates'",
  ].join(' ');
  const isNamed = listed.includes('lit-html');
  if (isNamed && (copies === 1 || listed.includes("'allow-duplicates'"))) return [];
  return [
    {
      problem: isNamed
        ? 'The page’s Content-Security-Policy allows the Trusted Types policy “lit-html” once, and there are two copies of Plainsight.'
        : `The page’s Content-Security-Policy does not allow the Trusted Types policy “lit-html”, without which the elements are not drawn${isRequired ? ' here' : ''}.`,
      remedy: `Write this directive into the policy: ${directive}`,
      line: undefined,
    },
  ];
}

/** What the page's Content-Security-Policies block. */
export function checkPolicies(facts: PageFacts): Fault[] {
  const scripts = facts.scripts.filter(isOurScript);
  return facts.policies
    .flatMap(readPolicies)
    .flatMap((policy) => [
      ...scripts.flatMap((fact) => script(policy, fact, facts)),
      ...frames(policy, facts),
      ...packs(policy, facts),
      ...trustedTypes(policy, scripts.length),
    ]);
}
