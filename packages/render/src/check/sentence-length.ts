import type { PackError } from '@plainsight/evidence';
import type { OwnText } from './own-texts.ts';
import { quoted } from './quoted.ts';
import type { Looked } from './report.ts';
import type { Subject } from './subject.ts';

const longestSentence = 30;

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]["')]?)\s+/);

function failuresOf({ record, field, text, words: limit = Infinity }: OwnText): PackError[] {
  const failures: PackError[] = [];
  const whole = countWords(text);
  if (whole > limit) {
    failures.push({ record, field, problem: `${whole} words, over ${limit}`, remedy: 'Say it in fewer.' });
  }
  for (const sentence of sentencesOf(text)) {
    const length = countWords(sentence);
    if (length <= longestSentence) continue;
    const problem = `a sentence of ${length} words, over ${longestSentence}: ${quoted(sentence)}`;
    failures.push({ record, field, problem, remedy: 'Make two sentences of it.' });
  }
  return failures;
}

/** Whether sentences and whole texts are short enough to be read at once. */
export const checkSentenceLength = ({ texts }: Subject): Looked => ({
  records: texts.length,
  failures: texts.flatMap(failuresOf),
});
