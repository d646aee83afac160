import { vancouverCitation, type Reference } from '@plainsight/evidence';
import { assertReferences } from './check-references.ts';

/**
 * Citations in Vancouver style, for a list of sources.
 * @param references CSL-JSON references, as in a pack: `Object.values(pack.references)`.
 * @returns For each id one line of plain text, without a number:
 *   "Berman RM, Cappiello A, … et al. Title. Journal. 2000;47(4):351–4. doi:…".
 * @throws {TypeError} If something is no CSL-JSON reference; the message names its id and the remedy.
 */
export function vancouver(references: readonly Reference[]): Readonly<Record<string, string>> {
  assertReferences(references);
  return Object.fromEntries(references.map((reference) => [reference.id, vancouverCitation(reference)]));
}
