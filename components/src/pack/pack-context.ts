import { createContext } from '@lit/context';
import type { PackError, PackIndex } from '@plainsight/evidence';

/** A pack that was read, or what is wrong with it. */
export type PackState =
  | { readonly ok: true; readonly index: PackIndex }
  | { readonly ok: false; readonly errors: readonly PackError[] };

/** Undefined while a pack is on its way. The key is a string, so that elements of two copies of the script on one page find the same pack. */
export const packContext = createContext<PackState | undefined>('plainsight-pack');
