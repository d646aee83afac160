import { describePackError } from '@plainsight/evidence';
import type { Check, Report } from '../check/report.ts';
import { printable } from './printable.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

const mostFailures = 50;

function tableOf(checks: readonly Check[]): string {
  const rows = checks.map(({ name, records, failures, exempt, cap, notes }) => [
    name,
    records === undefined ? 'not run' : String(records),
    records === undefined && failures.length === 0 ? '–' : String(failures.length),
    cap === 0 ? '–' : `${exempt.length} of ${cap}`,
    String(notes.length),
  ]);
  return table([['check', 'records', 'failures', 'exempt', 'notes'], ...rows]);
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => wrap(printable(line), '  '))];

function failureLines(checks: readonly Check[]): string[] {
  const lines = checks.flatMap(({ name, failures }) =>
    failures.map((failure) => `${name}: ${describePackError(failure)}`),
  );
  const more = lines.length - mostFailures;
  return more > 0 ? [...lines.slice(0, mostFailures), `and ${more} more: --json lists all`] : lines;
}

/** Stances are many and for review alone, so they stand in one line until they are asked for. */
function noteLines(checks: readonly Check[], withLinks: boolean): string[] {
  return checks.flatMap(({ name, notes }) => {
    if (name !== 'stances' || withLinks) return notes.map((note) => `${name}: ${note}`);
    return notes.length === 0 ? [] : [`${name}: ${notes.length} findings in claims; --links prints each`];
  });
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** A report for people: one table, then what fails, what is exempt and why, and what to look at. */
export function reportText({ ok, checks }: Report, withLinks: boolean): string {
  const failures = checks.reduce((sum, check) => sum + check.failures.length, 0);
  return [
    tableOf(checks),
    ...section('Failures', failureLines(checks)),
    ...section(
      'Exempt',
      checks.flatMap(({ name, exempt }) =>
        exempt.map(({ record, reason }) => `${name}: ${record}: ${reason}`),
      ),
    ),
    ...section('Notes', noteLines(checks, withLinks)),
    '',
    ok ? 'All checks pass.' : `${count(failures, 'failure')}.`,
  ].join('\n');
}
