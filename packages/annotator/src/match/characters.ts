/**
 * What a UTF-16 code unit means to the matcher. Part of a word is `inWord` and every code above it: those are the
 * unit itself without its case.
 */
export const Code = {
  /** Not met yet. */
  unknown: 0,
  /** Space or dash: the words of a term may stand apart by any of them. */
  gap: 1,
  /** Seen by no reader: soft hyphen, joiners, zero-width space. */
  ignored: 2,
  apostrophe: 3,
  other: 4,
  /** The first half of a pair: what it means, the pair decides. */
  surrogate: 5,
  /** Part of a word that folds with its neighbours, or into more than one unit. */
  inWord: 6,
} as const;

/** 0 to 9: part of a word, and joined by a decimal point or comma. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const IGNORED = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const APOSTROPHE = /['\u2018\u2019\u02bc\uff07]/;
const GAP = /[\s\p{Pd}\u2212]/u;
// Raised digits are left out: on a page they are mostly the number of a footnote.
const WORD = /[\p{L}\p{M}\p{Nd}\p{Nl}\u2080-\u2089]/u;
// Letters that fold otherwise in company than alone: marks, the sigmas, and the parts of Hangul syllables.
const DEPENDENT = /[\p{M}\u03a3\u03c2\u03c3\u1100-\u11ff]/u;
const DOT_ABOVE_I = /i\u0307/g;
const ASCII = /^[\0-\x7f]*$/;
const ALL_IGNORED = new RegExp(IGNORED, 'g');

/** By code unit; the others are filled in as they are met, which takes the expressions above. */
export const codes = new Uint16Array(0x1_0000);
codes.fill(Code.other, 0, 0xc0);
codes.fill(Code.unknown, 0x7f, 0xa0);
codes.fill(Code.gap, 9, 14);
codes.fill(Code.other, 0x201a, 0x2027);
codes.fill(Code.other, 0x2190, 0x2c00);
for (const unit of [0xaa, 0xb5, 0xba]) codes[unit] = Code.unknown;
for (const unit of [0x20, 0x2d, 0xa0, 0x2010, 0x2011, 0x2013, 0x2014, 0x2212]) codes[unit] = Code.gap;
for (const unit of [0xad, 0x200b]) codes[unit] = Code.ignored;
for (const unit of [0x27, 0x2018, 0x2019]) codes[unit] = Code.apostrophe;
for (const unit of [0xd7, 0xf7]) codes[unit] = Code.other;
for (let unit = 0x30; unit < 0x3a; unit += 1) codes[unit] = unit;
for (let unit = 0x61; unit < 0x7b; unit += 1) codes[unit] = codes[unit - 0x20] = unit;
for (let unit = 0xe0; unit < 0xff; unit += 1) if (unit !== 0xf7) codes[unit] = codes[unit - 0x20] = unit;

/** The code of the character at `at`; half of a surrogate pair by itself is `other`. */
export function codeAt(text: string, at: number): number {
  const code = codes[text.charCodeAt(at)] as number;
  return code === Code.unknown || code === Code.surrogate ? meetUnit(text, at) : code;
}

/** How many code units the character at `at` takes. */
export function widthAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** A token as it is written, in one Unicode form and without what no reader sees. */
export function spelling(token: string): string {
  return ASCII.test(token) ? token : token.replace(ALL_IGNORED, '').normalize('NFKC');
}

/** A token without its case: two tokens are the same word when their folds are equal. */
export function fold(token: string): string {
  if (ASCII.test(token)) return token.toLowerCase();
  // Through upper case, which alone makes "ß" and "SS" the same, and to it by lower case, which "ẞ" needs.
  const lower = spelling(token).toLowerCase().toUpperCase().toLowerCase();
  // Pages do not say reliably that they are Turkish, so the dotted and the dotless i are one letter.
  return lower.normalize('NFKC').replace(DOT_ABOVE_I, 'i');
}

function meetUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xdc00) {
    codes[unit] = Code.surrogate;
    return WORD.test(text.slice(at, at + widthAt(text, at))) ? Code.inWord : Code.other;
  }
  return (codes[unit] = codeOf(String.fromCharCode(unit)));
}

/** The code of one character, from what Unicode says of it. */
export function codeOf(character: string): number {
  if (APOSTROPHE.test(character)) return Code.apostrophe;
  if (!WORD.test(character)) {
    if (IGNORED.test(character)) return Code.ignored;
    return GAP.test(character) ? Code.gap : Code.other;
  }
  if (/[0-9]/.test(character)) return character.charCodeAt(0);
  const folded = fold(character);
  const isSimple = folded.length === 1 && !DEPENDENT.test(character + folded);
  const code = folded.charCodeAt(0);
  // Digits of other scripts fold to ours, but join no decimals.
  return isSimple && code > 0x39 ? code : Code.inWord;
}
