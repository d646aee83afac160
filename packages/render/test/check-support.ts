import { readFileSync } from 'node:fs';
import { describePackError } from '@plainsight/evidence';
import { checkPack } from '../src/check/check-pack.ts';
import type { Exemption } from '../src/check/report.ts';

export const hiccupsFile = new URL('fixtures/hiccups.json', import.meta.url);
export const today = new Date('2026-02-01');

/** A pack as anyone could write it, so without types: tests break it in many ways. */
export type LoosePack = ReturnType<typeof JSON.parse>;

/** The made-up pack about hiccups, changed in one place. */
export function hiccups(change: (pack: LoosePack) => void = () => {}): LoosePack {
  const pack: LoosePack = JSON.parse(readFileSync(hiccupsFile, 'utf8'));
  change(pack);
  return pack;
}

/** What fails, as "check: sentence". */
export const failuresOf = (pack: unknown, exemptions: readonly Exemption[] = []): string[] =>
  checkPack(pack, today, exemptions).checks.flatMap(({ name, failures }) =>
    failures.map((failure) => `${name}: ${describePackError(failure)}`),
  );

/** The notes of one check. */
export const notesOf = (pack: unknown, name: string): readonly string[] =>
  checkPack(pack, today).checks.find((check) => check.name === name)?.notes ?? [];
