import type { Claim, Pack } from '@plainsight/evidence';

/** Words that say nothing about what is claimed. */
const fillers = new Set(
  'a an and are as at be been both by can do does for from has have how in into is it its of on one or other our s so such than that the their them these they this to very was way we well were when which who with you your'.split(
    ' ',
  ),
);

/** Words of one meaning, each family under its first. */
const families = [
  'help helps helped helping works worked working work effective improves improve improved improving treats treat treated treating relieves relieve relieved benefits benefit benefited eases ease reduces reduce lifts lift good',
  'safe safely safety',
  'people person patients patient someone',
  'lasting lasts last long-lasting durable permanent',
  'research researched researching studies study trials trial',
  'pathways pathway connections connection',
].map((words) => words.split(' '));
const familyOf = new Map(families.flatMap((words) => words.map((word) => [word, words[0] ?? word])));

const negation = /\b(not|no|never|none|nor|cannot|without|neither|little|lack|unclear|unproven)\b|n['’]t\b/i;
const hedge = /\b(may|might|could|perhaps|possibly|suggests?|hopes?|hoped|some|early|if|whether)\b/i;

const stem = (word: string): string => word.replace(/(?<=\w{3})(ies|es|s)$/, '');

/** A sentence matches a claim that it says nearly all of. */
const nearlyAll = 0.8;

interface KnownClaim {
  readonly claim: Claim;
  readonly concepts: ReadonlySet<string>;
}

/** Finds, among the statements that pages often make, the one that a sentence makes. */
export class ClaimFinder {
  /** The glossary's forms, longest first, each with its term. */
  readonly #forms: readonly (readonly [RegExp, string])[];
  readonly #claims: readonly KnownClaim[];
  readonly #weights = new Map<string, number>();

  constructor({ glossary, claims }: Pack) {
    this.#forms = glossary
      .flatMap((term) => formsOf(term).map((form) => [form, term.id] as const))
      .toSorted(([a], [b]) => b.length - a.length)
      .map(
        ([form, id]) => [new RegExp(`(?<![\\w-])${escaped(form)}(?![\\w-])`, 'gi'), ` term:${id} `] as const,
      );
    this.#claims = claims.map((claim) => ({ claim, concepts: this.#conceptsOf(claim.articleClaim) }));
    for (const concept of this.#claims.flatMap(({ concepts }) => [...concepts])) {
      const holders = this.#claims.filter(({ concepts }) => concepts.has(concept)).length;
      // What is in nearly every statement tells them apart least.
      this.#weights.set(concept, Math.log(1 + this.#claims.length / holders));
    }
  }

  /** The claim that a sentence makes; none where it asks, denies or hedges what the claim states flatly. */
  find(sentence: string): Claim | undefined {
    if (sentence.trim().endsWith('?')) return undefined;
    const said = this.#conceptsOf(sentence);
    const found = this.#claims
      .filter(({ claim: { articleClaim } }) =>
        [negation, hedge].every((pattern) => pattern.test(articleClaim) || !pattern.test(sentence)),
      )
      .map((known) => ({ claim: known.claim, ...this.#shareIn(known.concepts, said) }))
      .filter(({ share, hasEffect }) => share >= nearlyAll && hasEffect);
    return found.toSorted((a, b) => b.weight - a.weight)[0]?.claim;
  }

  #shareIn(claimed: ReadonlySet<string>, said: ReadonlySet<string>) {
    const weigh = (concepts: Iterable<string>): number =>
      [...concepts].reduce((sum, concept) => sum + (this.#weights.get(concept) ?? 0), 0);
    const shared = weigh([...claimed].filter((concept) => said.has(concept)));
    return {
      share: shared / weigh(claimed),
      weight: shared,
      hasEffect: !claimed.has('help') || said.has('help'),
    };
  }

  #conceptsOf(text: string): ReadonlySet<string> {
    let rest = text;
    for (const [form, name] of this.#forms) rest = rest.replace(form, name);
    const words = rest.toLowerCase().match(/term:[a-z0-9-]+|[a-z0-9%]+(?:-[a-z]+)*/g) ?? [];
    return new Set(
      words
        .filter((word) => !fillers.has(word))
        .map((word) => (word.startsWith('term:') ? word : (familyOf.get(word) ?? stem(word)))),
    );
  }
}

const escaped = (form: string): string => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');

const formsOf = ({ term, abbreviations, aliases, variants }: Pack['glossary'][number]): string[] => [
  term,
  ...abbreviations,
  ...aliases,
  ...variants,
];
