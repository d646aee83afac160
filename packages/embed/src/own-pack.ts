import { provideCheckedPack } from '@plainsight/components';
import { pack } from '@plainsight/content';

/**
 * Hands in the pack that the script brings along. It was checked before the script was built; of its works, addresses
 * that follow from a DOI are left out there (see tools/leave-out-notes.mjs).
 */
export function provideOwnPack(): void {
  const references = Object.entries(pack.references).map(([id, work]) => [
    id,
    Object.hasOwn(work, 'URL') ? work : { ...work, URL: `https://doi.org/${work.DOI}` },
  ]);
  provideCheckedPack({ ...pack, references: Object.fromEntries(references) });
}
