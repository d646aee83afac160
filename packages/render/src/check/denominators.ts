import { absoluteEffect, stances, type Condition, type PackError } from '@plainsight/evidence';
import { listed } from './listed.ts';
import type { Looked } from './report.ts';
import type { Subject } from './subject.ts';

/** The people that one card counts in: 100 everywhere, since readers compare numbers and not fractions. */
const asked: number = 100;

function frequenciesOf({ index }: Subject, condition: Condition) {
  return index.claimsOf(condition).flatMap((claim) =>
    stances
      .flatMap((stance) => index.findingsOf(claim, stance))
      .flatMap((finding) => {
        const effect = absoluteEffect(finding, claim.certainty);
        return effect.kind === 'frequency' ? [{ finding: finding.id, denominator: effect.denominator }] : [];
      }),
  );
}

/** Records whose words count in two denominators, as in "1 in 5" beside "1 in 50". */
function mixedInWords({ texts }: Subject): { id: string }[] {
  const found = new Map<string, Set<string>>();
  for (const { record, text } of texts) {
    for (const [, denominator = ''] of text.matchAll(/\b(?:1|one) in (?:every )?(\d+)\b/gi)) {
      found.set(record, (found.get(record) ?? new Set()).add(denominator));
    }
  }
  return [...found].filter(([, denominators]) => denominators.size > 1).map(([id]) => ({ id }));
}

/** Whether all the natural frequencies that stand in one card count in the same number of people. */
export function checkDenominators(subject: Subject): Looked {
  const { conditions } = subject.pack;
  const failures = conditions.flatMap((condition): PackError[] =>
    frequenciesOf(subject, condition)
      .filter(({ denominator }) => denominator !== asked)
      .map(({ finding, denominator }) => ({
        record: condition.id,
        field: 'mainClaimId',
        problem: `finding "${finding}" counts in ${denominator} people, and the card in ${asked}`,
        remedy: `Count it in ${asked}.`,
      })),
  );
  const notes = listed('words that count in more than one denominator', mixedInWords(subject));
  return { records: conditions.length, failures, notes };
}
