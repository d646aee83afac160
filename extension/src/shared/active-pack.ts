import { pack } from '@plainsight/content';
import { parsePack, type Pack } from '@plainsight/evidence';
import { readOwnPack, setOwnPackAside } from './own-pack.ts';

/** The pack that explains: the reader's own where there is a sound one, or else ours. For the extension's own pages. */
export async function activePack(): Promise<Pack> {
  const own = await readOwnPack();
  if (own === undefined) return pack;
  const parsed = parsePack(own);
  if (parsed.ok) return parsed.pack;
  // It was sound when it was put here: damaged since, or made for another version. Its words are not to be marked.
  await setOwnPackAside().catch(() => undefined);
  return pack;
}
