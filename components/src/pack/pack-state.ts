import type { PackError, PackIndex, PartName } from '@plainsight/evidence';

/** Whether what an element shows is there; or why it cannot be had. */
export type Readiness = 'ready' | 'waiting' | readonly PackError[];

/** A pack that was read, or what is wrong with it. */
export type PackState =
  | {
      readonly ok: true;
      readonly index: PackIndex;
      /** Whether these parts are there, and asks for those that are not; missing where the pack is whole. */
      readonly readiness?: (parts: readonly PartName[]) => Readiness;
    }
  | { readonly ok: false; readonly errors: readonly PackError[] };
