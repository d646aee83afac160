import { checkSentences, parsePack, type Pack, type PackError } from '@plainsight/evidence';
import { checkDenominators } from './denominators.ts';
import { applyExemptions, checkExemptions } from './exemptions.ts';
import { checkFigures } from './figures.ts';
import { listGaps } from './gaps.ts';
import { listGivenCertainty } from './given-certainty.ts';
import { checkGlossaryForms } from './glossary-forms.ts';
import { checkPromotionalWords } from './promotional-words.ts';
import { checkReadingGrade } from './reading-grade.ts';
import { recordsOf } from './records-of.ts';
import type { Check, Exemption, Looked, Report } from './report.ts';
import { listReview } from './review.ts';
import { checkSentenceLength } from './sentence-length.ts';
import { listStances } from './stances.ts';
import { checkStrayText } from './stray-text.ts';
import { subjectOf, type Subject } from './subject.ts';
import { listUncheckedFigures } from './unchecked-figures.ts';

interface PackCheck {
  readonly name: string;
  /** How many records may be exempt. */
  readonly cap: number;
  readonly look: (subject: Subject) => Looked;
}

/** What is looked at once the records hold together, in the order of the table. */
const packChecks: readonly PackCheck[] = [
  {
    name: 'ids and links',
    cap: 0,
    look: ({ pack }) => ({ records: recordsOf(pack).length, failures: [] }),
  },
  { name: 'certainty', cap: 0, look: listGivenCertainty },
  {
    name: 'hedging',
    cap: 0,
    look: ({ pack: { claims } }) => ({ records: claims.length, failures: checkSentences(claims) }),
  },
  { name: 'reading grade', cap: 4, look: checkReadingGrade },
  { name: 'sentence length', cap: 2, look: checkSentenceLength },
  { name: 'promotional words', cap: 4, look: checkPromotionalWords },
  { name: 'figures', cap: 2, look: checkFigures },
  { name: 'stances', cap: 0, look: listStances },
  { name: 'same denominator', cap: 0, look: checkDenominators },
  { name: 'glossary forms', cap: 0, look: checkGlossaryForms },
  { name: 'spelling and stray text', cap: 2, look: checkStrayText },
  { name: 'gaps', cap: 0, look: listGaps },
  { name: 'figures not yet checked', cap: 0, look: listUncheckedFigures },
  { name: 'review', cap: 0, look: listReview },
];

const isSum = ({ field }: PackError): boolean => field === 'gradeProfile';

/** The checks of a pack whose records do not hold together: what is wrong with them, and nothing else. */
function brokenChecks(errors: readonly PackError[]): Check[] {
  const found: Record<string, readonly PackError[]> = {
    'ids and links': errors.filter((error) => !isSum(error)),
    certainty: errors.filter(isSum),
  };
  return packChecks.map(({ name, cap }) => ({
    name,
    cap,
    records: undefined,
    failures: found[name] ?? [],
    notes: [],
    exempt: [],
  }));
}

const wholeChecks = (pack: Pack, today: Date, exemptions: readonly Exemption[]): Check[] => {
  const subject = subjectOf(pack, today);
  return packChecks.map(({ name, cap, look }) => {
    const { records, failures, notes = [] } = look(subject);
    return { name, cap, records, notes, ...applyExemptions(name, failures, exemptions) };
  });
};

/**
 * Looks at a pack in every way that words and evidence can be held against each other. Never throws.
 * @param input Anything, for example parsed JSON.
 * @param today The day that decides whether a review is overdue.
 */
export function checkPack(input: unknown, today: Date, exemptions: readonly Exemption[] = []): Report {
  const parsed = parsePack(input);
  const checks = parsed.ok ? wholeChecks(parsed.pack, today, exemptions) : brokenChecks(parsed.errors);
  if (parsed.ok) checks.push(checkExemptions(exemptions, checks));
  return { ok: checks.every(({ failures }) => failures.length === 0), checks };
}
