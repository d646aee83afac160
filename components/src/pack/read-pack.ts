import { indexPack, parsePack } from '@plainsight/evidence';
import type { PackState } from './pack-state.ts';

/** Reads a pack from unknown data. Never throws. */
export function readPack(input: unknown): PackState {
  const parsed = parsePack(input);
  return parsed.ok ? { ok: true, index: indexPack(parsed.pack) } : parsed;
}
