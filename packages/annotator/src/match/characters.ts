import { Code } from './code.ts';
import { fillKnown } from './known-codes.ts';

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

/** By code unit; what is not known beforehand is filled in as it is met, which takes the expressions above. */
export const codes = new Uint16Array(0x1_0000);
fillKnown(codes);

/** The code of the character at `at`; half of a surrogate pair by itself is `other`. */
export function codeAt(text: string, at: number): number {
  const code = codes[text.charCodeAt(at)] as number;
  return code < Code.ignored ? meetUnit(text, at) : code;
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
