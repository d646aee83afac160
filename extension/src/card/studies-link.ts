import { pack } from '@plainsight/content';
import { studiesAddress } from '../shared/studies-address.ts';

/** The link from a term's card to all the studies, for terms that studies bear on. */
export function studiesLink(termId: string): HTMLAnchorElement[] {
  const claimId = pack.glossary.find(({ id }) => id === termId)?.claimId;
  if (claimId === undefined) return [];
  const link = document.createElement('a');
  link.slot = 'studies';
  link.href = studiesAddress(claimId);
  link.textContent = 'See all the studies';
  return [link];
}
