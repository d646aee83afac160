import { indexPack, type Pack, type PackIndex } from '@plainsight/evidence';
import { ownTexts, type OwnText } from './own-texts.ts';

/** A pack whose records hold together, as the checks of its words look at it. */
export interface Subject {
  readonly pack: Pack;
  readonly index: PackIndex;
  readonly texts: readonly OwnText[];
  readonly today: Date;
}

export const subjectOf = (pack: Pack, today: Date): Subject => ({
  pack,
  index: indexPack(pack),
  texts: ownTexts(pack),
  today,
});
