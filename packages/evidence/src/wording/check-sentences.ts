import type { PackError } from '../pack-error.ts';
import type { Claim } from '../records.ts';
import { certaintyLevels, type Certainty } from '../schema/vocabulary.ts';

type Sentence = Claim['sentences'][number];

/** Words that say how sure a sentence is, and the highest certainty that each may stand for. */
const hedges: readonly (readonly [RegExp, Certainty])[] = [
  [/\bprobably\b/i, 'moderate'],
  [/\b(may|might)\b/i, 'low'],
  [/\b(do not know|not known|very uncertain|not sure)\b/i, 'very low'],
];
const admitsUnknown = /not know|uncertain|not sure|needed|not been/i;
const notPlainPast = /\b(may|might|probably|will)\b/i;

const rank = (certainty: Certainty): number => certaintyLevels.indexOf(certainty);

/** How sure a sentence sounds: the most careful of its hedges, or high where it has none. */
function soundsLike(text: string): Certainty {
  const found = hedges.filter(([pattern]) => pattern.test(text)).map(([, certainty]) => certainty);
  return found.reduce((least, one) => (rank(one) < rank(least) ? one : least), 'high' as Certainty);
}

const hedgeFor: Record<Certainty, string> = {
  high: 'say it plainly',
  moderate: 'say "probably"',
  low: 'say "may"',
  'very low': 'say that we do not know, as a sentence of the type unknown',
};

function problemOf({ text, type, findingIds }: Sentence, certainty: Certainty): [string, string] | undefined {
  switch (type) {
    case 'effect': {
      const sounds = soundsLike(text);
      if (rank(sounds) <= rank(certainty)) return undefined;
      return [
        `it sounds of ${sounds} certainty, and the claim is of ${certainty} certainty`,
        `Word it to its certainty: ${hedgeFor[certainty]}.`,
      ];
    }
    case 'result':
      if (findingIds.length === 0) return ['a result names no finding', 'Name the findings it tells of.'];
      return notPlainPast.test(text)
        ? [
            'a result is told in the past, without "may", "might", "probably" or "will"',
            'Tell what was seen.',
          ]
        : undefined;
    case 'unknown':
      return admitsUnknown.test(text)
        ? undefined
        : ['it is of the type unknown and does not say so', 'Say plainly that we do not know.'];
    case 'status':
      return undefined;
  }
}

/**
 * Checks hand-written sentences by their type: an effect sounds no surer than its claim is, a result tells what was
 * seen and by whom, and an unknown says that we do not know. Source of the scale of words: Cochrane's standards for
 * plain language summaries, after GRADE.
 */
export function checkSentences(claims: readonly Claim[]): PackError[] {
  return claims.flatMap(({ id, certainty, sentences }) =>
    sentences.flatMap((sentence, place) => {
      const found = problemOf(sentence, certainty);
      if (!found) return [];
      const [problem, remedy] = found;
      return [{ record: id, field: `sentences.${place}`, problem: `"${sentence.text}": ${problem}`, remedy }];
    }),
  );
}
