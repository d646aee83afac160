import { absoluteEffect, type Finding, type PackError } from '@plainsight/evidence';
import { figureFaults, type Fault } from './figures-fit.ts';
import { isHeld } from './figures-held.ts';
import { figuresInWords } from './figures-in-words.ts';
import { listed } from './listed.ts';
import { quoted } from './quoted.ts';
import type { Looked } from './report.ts';
import type { Subject } from './subject.ts';

/** Figures in words that rest on one finding, and that it does not hold. */
const faultsInWords = (field: string, text: string, finding: Finding): Fault[] =>
  figuresInWords(text)
    .filter((figure) => !isHeld(figure, finding))
    .map(({ written }) => ({
      field,
      problem: `"${written}" is not a figure of finding "${finding.id}": ${quoted(text)}`,
      remedy: 'Give the figure that the finding holds.',
    }));

const inRecord = (record: string, faults: readonly Fault[]): PackError[] =>
  faults.map((fault) => ({ record, ...fault }));

function failuresInClaims({ pack, index }: Subject): PackError[] {
  return pack.claims.flatMap(({ id, sentences }) =>
    sentences.flatMap(({ text, findingIds }, place) => {
      const [only, ...others] = findingIds;
      const finding = only !== undefined && others.length === 0 ? index.finding(only) : undefined;
      return finding ? inRecord(id, faultsInWords(`sentences.${place}`, text, finding)) : [];
    }),
  );
}

/** Whether figures fit each other, and words tell the figures that their finding holds. */
export function checkFigures(subject: Subject): Looked {
  const { findings, claims } = subject.pack;
  const inFindings = findings.flatMap((finding) =>
    inRecord(finding.id, [
      ...figureFaults(finding),
      ...faultsInWords('plainSummary', finding.plainSummary, finding),
    ]),
  );
  const withoutFrequency = findings.filter(
    (finding) => finding.naturalFrequency.allowed && absoluteEffect(finding).kind !== 'frequency',
  );
  return {
    records: findings.length + claims.length,
    failures: [...inFindings, ...failuresInClaims(subject)],
    notes: listed('a natural frequency is allowed, and none can be given', withoutFrequency),
  };
}
