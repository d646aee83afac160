import { existsSync } from 'node:fs';
import type { Exemption } from '../check/report.ts';
import { readJson } from './read-json.ts';

type ReadExemptions =
  | { readonly ok: true; readonly exemptions: readonly Exemption[] }
  | { readonly ok: false; readonly problem: string };

const fields = ['record', 'check', 'reason'] as const;

const isExemption = (value: unknown): value is Exemption =>
  typeof value === 'object' &&
  value !== null &&
  fields.every((field) => field in value && typeof (value as Record<string, unknown>)[field] === 'string');

/** The exemptions of a pack stand beside it: those of `hiccups.json` in `hiccups.exemptions.json`. */
export function readExemptionsBeside(packFile: string): ReadExemptions {
  const file = packFile.replace(/(\.json)?$/, '.exemptions.json');
  if (!existsSync(file)) return { ok: true, exemptions: [] };
  const read = readJson(file);
  if (!read.ok) return read;
  if (Array.isArray(read.value) && read.value.every(isExemption)) return { ok: true, exemptions: read.value };
  const problem = `${file} is no list of exemptions: give [{ "record": …, "check": …, "reason": … }] with texts in all three.`;
  return { ok: false, problem };
}
