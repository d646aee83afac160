import type { PackError } from '@plainsight/evidence';
import type { OwnText } from './own-texts.ts';
import { quoted } from './quoted.ts';
import type { Looked } from './report.ts';
import type { Subject } from './subject.ts';

interface PromiseWord {
  readonly pattern: RegExp;
  readonly remedy: string;
  /** Whether the words before it make a question of it. */
  readonly mayBeAsked?: boolean;
}

const tellWhatWasFound = 'Tell what was found, and how sure it is.';

/** Words that promise more than evidence can. Each pattern is global: all its places are looked at. */
const promises: readonly PromiseWord[] = [
  {
    pattern:
      /\b(breakthroughs?|ground-?breaking|miracles?|miraculous(ly)?|wonder drugs?|magic(al)?|revolutionary|game-?chang(er|ers|ing)|life-?changing|cutting-edge|amazing(ly)?|incredibl[ey])\b/gi,
    remedy: tellWhatWasFound,
  },
  { pattern: /\bproven\b/gi, remedy: tellWhatWasFound, mayBeAsked: true },
  { pattern: /\bcure[sd]?\b/gi, remedy: 'Say who got better, and for how long.', mayBeAsked: true },
  {
    pattern: /\bguarantee(s|d)?\b|\balways (works?|helps?|lasts?|eases?|stops?)\b|\bnever fails?\b/gi,
    remedy: 'Say how often.',
  },
  {
    pattern: /\brisk-?free\b|\b(no|without) side effects\b|\b100% (safe|effective)\b/gi,
    remedy: 'Name the harms that are known.',
  },
  {
    pattern: /(?<!\b(statistically|clinically) )\bsignificant(ly)?\b/gi,
    remedy: 'Say how big the difference is, or "clear" where chance is meant.',
  },
  {
    pattern:
      /(?<!\bto be )\bsafe\b(?! (for|in|to|with|when|while|if|at|enough)\b(?! (all|everyone|everybody|anyone|anybody)\b))/gi,
    remedy: 'Say safe for whom, at what dose and for how long.',
    mayBeAsked: true,
  },
];

const negation =
  /\b(not(?! only\b)|(no|without)(?! (doubt|question)\b)|never|nor|neither|hardly|cannot)\b|n[’']t\b/i;
const question = /\b(if|whether|how)\b/i;
/** How many words before a promise may take it back. */
const reach = 5;

/** The last few words of the sentence before a place. */
const before = (text: string, at: number): string =>
  (
    text
      .slice(Math.max(0, at - 80), at)
      .split(/[.!?;:]/)
      .at(-1) ?? ''
  )
    .split(/\s+/)
    .slice(-reach - 1)
    .join(' ');

/** The promising words of a text that nothing before them takes back, each once. */
function promisesIn(text: string, { pattern, mayBeAsked = false }: PromiseWord): Set<string> {
  const words = new Set<string>();
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const lead = before(text, index);
    if (!negation.test(lead) && !(mayBeAsked && question.test(lead))) words.add(word);
  }
  return words;
}

const failuresOf = ({ record, field, text }: OwnText): PackError[] =>
  promises.flatMap((promise) =>
    [...promisesIn(text, promise)].map((word) => ({
      record,
      field,
      problem: `"${word}" promises more than evidence can: ${quoted(text)}`,
      remedy: promise.remedy,
    })),
  );

/** Whether our own words promise nothing. */
export const checkPromotionalWords = ({ texts }: Subject): Looked => ({
  records: texts.length,
  failures: texts.flatMap(failuresOf),
});
