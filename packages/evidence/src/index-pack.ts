import { absoluteEffect } from './effect/absolute-effect.ts';
import { indexRecords, type PackIndex } from './pack-index.ts';
import type { Pack } from './records.ts';

/** A whole pack with its records by id; what a finding means in people is worked out from its record. */
export const indexPack = (pack: Pack): PackIndex => indexRecords(pack, absoluteEffect);
