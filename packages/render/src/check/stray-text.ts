import type { Pack, PackError } from '@plainsight/evidence';
import type { OwnText } from './own-texts.ts';
import { quoted } from './quoted.ts';
import { recordsOf } from './records-of.ts';
import type { Looked } from './report.ts';
import type { Subject } from './subject.ts';

/** In lower case only: a name such as "Center for Drug Evaluation" keeps its own spelling. */
const american =
  /\b(randomized|behavior|generalized|anesthesia|anesthetic|fetal|tumor|color|center|program|hospitalized|pediatric|labeled|edema|estrogen)s?\b/g;
const markup = /<\/?[a-z][^<>]*>/i;
const machinePath = /(?:^|[\s"'(=])(?:\/(?:tmp|work|home|root|Users)\/|[A-Za-z]:\\|file:\/\/)/;

function strayWords({ record, field, text }: OwnText, isBritish: boolean): PackError[] {
  const failures: PackError[] = [];
  for (const word of isBritish ? new Set(text.match(american)) : []) {
    const problem = `American spelling "${word}": ${quoted(text)}`;
    failures.push({ record, field, problem, remedy: 'Use the British spelling.' });
  }
  if (markup.test(text)) {
    failures.push({ record, field, problem: `markup: ${quoted(text)}`, remedy: 'Leave plain text.' });
  }
  return failures;
}

/** All strings in a value however deep, without recursion: a pack of others may be nested without end. */
function* stringsIn(value: unknown): Generator<string> {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one === 'string') yield one;
    else if (typeof one === 'object' && one !== null)
      for (const inner of Object.values(one)) open.push(inner);
  }
}

const machinePaths = (pack: Pack): PackError[] =>
  recordsOf(pack).flatMap(([record, value]) => {
    const found = [...stringsIn(value)].find((text) => machinePath.test(text));
    if (found === undefined) return [];
    const problem = `a path of a machine: ${quoted(found)}`;
    return [{ record, field: 'the whole', problem, remedy: 'Remove it, or give a public address.' }];
  });

/** Whether texts keep to British spelling and hold neither markup nor the paths of somebody's machine. */
export function checkStrayText({ pack, texts }: Subject): Looked {
  const isBritish = pack.language !== 'en-US';
  const failures = [...texts.flatMap((row) => strayWords(row, isBritish)), ...machinePaths(pack)];
  return { records: recordsOf(pack).length, failures };
}
