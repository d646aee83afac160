/** What a character means to the matcher. */
export const Kind = {
  /** Part of a word: a letter, a mark, a decimal digit other than 0 to 9. */
  word: 1,
  /** 0 to 9: part of a word, and joined by a decimal point or comma. */
  digit: 2,
  /** Space or dash: the words of a term may stand apart by any of them. */
  gap: 3,
  /** Seen by no reader: soft hyphen, joiners, zero-width space. */
  ignored: 4,
  apostrophe: 5,
  other: 6,
} as const;

export type Kind = (typeof Kind)[keyof typeof Kind];

const IGNORED = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const APOSTROPHE = /['\u2018\u2019\u02bc\uff07]/;
const GAP = /[\s\p{Pd}\u2212]/u;
// Raised digits are left out: on a page they are mostly the number of a footnote.
const WORD = /[\p{L}\p{M}\p{Nd}\p{Nl}\u2080-\u2089]/u;

const kinds = new Uint8Array(0x1_0000);

/** The kind of the character at `at`; half of a surrogate pair by itself is `other`. */
export function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] as Kind | 0;
  if (known !== 0) return known;
  if (isHighSurrogate(unit)) return WORD.test(codePointAt(text, at)) ? Kind.word : Kind.other;
  return (kinds[unit] = classify(String.fromCharCode(unit)));
}

/** How many code units the character at `at` takes. */
export function widthAt(text: string, at: number): 1 | 2 {
  return isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1;
}

/** Whether the character is part of a word. */
export function isWordKind(kind: Kind): boolean {
  return kind <= Kind.digit;
}

function classify(character: string): Kind {
  if (/[0-9]/.test(character)) return Kind.digit;
  if (IGNORED.test(character)) return Kind.ignored;
  if (APOSTROPHE.test(character)) return Kind.apostrophe;
  if (GAP.test(character)) return Kind.gap;
  return WORD.test(character) ? Kind.word : Kind.other;
}

function codePointAt(text: string, at: number): string {
  return text.slice(at, at + widthAt(text, at));
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
