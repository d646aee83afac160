import type { PackError } from '@plainsight/evidence';
import type { Check, Exemption } from './report.ts';

/** Takes back the failures of records that have an exemption from this check. */
export function applyExemptions(
  name: string,
  failures: readonly PackError[],
  exemptions: readonly Exemption[],
): Pick<Check, 'failures' | 'exempt'> {
  const failing = new Set(failures.map(({ record }) => record));
  const exempt = exemptions.filter(({ check, record }) => check === name && failing.has(record));
  const excused = new Set(exempt.map(({ record }) => record));
  return { failures: failures.filter(({ record }) => !excused.has(record)), exempt };
}

type Fault = Omit<PackError, 'record'>;

function faultOf(exemption: Exemption, checks: readonly Check[]): Fault | undefined {
  const check = checks.find(({ name }) => name === exemption.check);
  if (!check) {
    const names = checks.map(({ name }) => name).join(', ');
    return {
      field: 'check',
      problem: `there is no check "${exemption.check}"`,
      remedy: `Use one of: ${names}.`,
    };
  }
  if (exemption.reason.trim() === '') {
    return {
      field: 'reason',
      problem: 'the exemption gives no reason',
      remedy: 'Say why the record may pass.',
    };
  }
  const place = check.exempt.indexOf(exemption);
  if (place < 0) {
    const problem = `the record needs no exemption from "${check.name}"`;
    return { field: 'record', problem, remedy: 'Remove the exemption.' };
  }
  if (place < check.cap) return undefined;
  const problem = `"${check.name}" allows ${check.cap} exemptions, and this is one more`;
  return { field: 'record', problem, remedy: 'Mend the record.' };
}

/** Whether each exemption has a reason and takes something back, and none is above the cap of its check. */
export function checkExemptions(exemptions: readonly Exemption[], checks: readonly Check[]): Check {
  const failures = exemptions.flatMap((exemption) => {
    const fault = faultOf(exemption, checks);
    return fault ? [{ record: exemption.record, ...fault }] : [];
  });
  return { name: 'exemptions', cap: 0, records: exemptions.length, failures, notes: [], exempt: [] };
}
