import type { Claim, PackIndex, Route } from '@plainsight/evidence';
import { passagesOf, type Passage } from '../parts/passages.ts';

/** A claim, and the sentences of it that say what we do not know. */
export interface Unknown {
  readonly claim: Claim;
  readonly text: string;
}

/** What a route's records say of it, parted into what can be said and what we do not know. */
export interface RouteWords {
  readonly said: readonly Passage[];
  readonly unknown: readonly Unknown[];
}

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const unknownIn = ({ sentences }: Claim): readonly string[] =>
  sentences.filter(({ type }) => type === 'unknown').map(({ text }) => text);

const without = (text: string, sentences: readonly string[]): string =>
  folded(sentences.reduce((rest, sentence) => rest.replace(sentence, ''), text));

/** Sentences of the type "unknown" go to what we do not know, those that the route leaves out as well. */
export function wordsOf(index: PackIndex, { says, claimIds, termId }: Route): RouteWords {
  const claims = claimIds.flatMap((id) => index.claim(id) ?? []);
  const said = passagesOf(says).flatMap(({ source, id, text }): Passage[] => {
    if (source === 'term' && id === termId) return [];
    const claim = source === 'claim' ? index.claim(id) : undefined;
    const rest = claim ? without(text, unknownIn(claim)) : text;
    return rest === '' ? [] : [{ source, id, text: rest }];
  });
  const unknown = claims.flatMap((claim): Unknown[] => {
    const text = unknownIn(claim).join(' ');
    return text === '' ? [] : [{ claim, text }];
  });
  return { said, unknown };
}
