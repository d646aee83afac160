import type { Report } from '../check/report.ts';
import type { CheckOptions } from './check-options.ts';
import type { Output } from './command.ts';
import { reportText } from './report-text.ts';

/** Prints a report in the form that was asked for, and gives the exit status. */
export function showReport(report: Report, { json, links }: CheckOptions, { say }: Output): number {
  say(json ? JSON.stringify(report, null, 2) : reportText(report, links));
  return report.ok ? 0 : 1;
}
