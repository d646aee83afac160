import { PackProvider } from './pack-provider.ts';
import type { PackState } from './pack-state.ts';

let provider: PackProvider | undefined;

/** Gives every element of the document, there already or to come, this pack; again, it replaces the pack. */
export function shareWithDocument(state: PackState): void {
  provider ??= new PackProvider(document.documentElement);
  provider.give(state);
}
