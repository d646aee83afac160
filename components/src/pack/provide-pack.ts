import { indexPack, type Pack } from '@plainsight/evidence';
import { readPack } from './read-pack.ts';
import { shareWithDocument } from './share-with-document.ts';

/**
 * Hands a pack to every Plainsight element of the document, those already there and those to come. Called again,
 * it replaces the pack.
 * @param input A pack. One that cannot be read is not shown: each element says what is wrong, where it stands.
 */
export function providePack(input: unknown): void {
  shareWithDocument(readPack(input));
}

/** The same with a pack that is known to be sound, since it was checked when it was compiled or built. */
export function provideCheckedPack(pack: Pack): void {
  shareWithDocument({ ok: true, index: indexPack(pack) });
}
