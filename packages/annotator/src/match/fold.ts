const IGNORED = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const ASCII = /^[\0-\x7f]*$/;
// Pages do not say reliably that they are Turkish, so the dotted and the dotless i are one letter.
const DOT_ABOVE_I = /i\u0307/g;

/** A token as it is written, in one Unicode form and without what no reader sees. */
export function spelling(token: string): string {
  return ASCII.test(token) ? token : token.replace(IGNORED, '').normalize('NFKC');
}

/** A token without its case: two tokens are the same word when their folds are equal. */
export function fold(token: string): string {
  if (ASCII.test(token)) return token.toLowerCase();
  // Through upper case, which alone makes "ß" and "SS" the same, and to it by lower case, which "ẞ" needs.
  const lower = spelling(token).toLowerCase().toUpperCase().toLowerCase();
  return lower.normalize('NFKC').replace(DOT_ABOVE_I, 'i');
}
