/**
 * What a UTF-16 code unit means to the matcher. Part of a word is `inWord` and every code above it: those are the
 * unit itself without its case.
 */
export const Code = {
  /** Not met yet. */
  unknown: 0,
  /** The first half of a pair: what it means, the pair decides. */
  surrogate: 1,
  /** Seen by no reader: soft hyphen, joiners, zero-width space. */
  ignored: 2,
  /** Space or dash: the words of a term may stand apart by any of them. From here on a word ends. */
  gap: 3,
  apostrophe: 4,
  other: 5,
  /** Part of a word that folds with its neighbours, or into more than one unit. */
  inWord: 6,
} as const;
