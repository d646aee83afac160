import { fleschKincaid } from 'flesch-kincaid';
import { quoted } from './quoted.ts';
import type { Looked } from './report.ts';
import { termShortener } from './shorten-terms.ts';
import type { Subject } from './subject.ts';
import { syllablesOf } from './syllables.ts';

/** A grade is told to one decimal, so it is over its limit only where that decimal is. */
const tolerance = 0.049;

const wordsOf = (text: string): string[] =>
  (text.match(/[A-Za-z0-9][A-Za-z0-9'.,%/-]*/g) ?? [])
    .flatMap((word) => word.split(/[-/]/))
    .filter((part) => /\w/.test(part));

/** The Flesch-Kincaid grade of a text whose terms have been shortened; undefined where it has no word. */
export function readingGrade(text: string): number | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const sentences = text.trim().match(/[.!?](?=\s|$|["'])/g)?.length ?? 1;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables });
}

/** Whether texts can be read at the grade that is asked of them. */
export function checkReadingGrade({ pack, texts }: Subject): Looked {
  const shorten = termShortener(pack.glossary);
  const graded = texts.filter((row) => row.grade !== undefined);
  const failures = graded.flatMap(({ record, field, text, grade: limit = Infinity }) => {
    const grade = readingGrade(shorten(text));
    if (grade === undefined || grade <= limit + tolerance) return [];
    const problem = `reading grade ${grade.toFixed(1)}, and at most ${limit} is asked: ${quoted(text)}`;
    return [{ record, field, problem, remedy: 'Use shorter words or shorter sentences.' }];
  });
  return { records: graded.length, failures };
}
