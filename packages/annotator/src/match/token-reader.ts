import { codeAt, codes, fold, isDigit, spelling, widthAt } from './characters.ts';
import { Code } from './code.ts';

/** Of FNV-1a, 32 bits. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

// Below it are the codes of digits alone, of all that are part of a word.
const FIRST_LETTER = 0x3a;

/**
 * Reads a text token by token without keeping any: a token is a whole word, or one other character.
 * Spaces and dashes stand between tokens; characters that no reader sees count for nothing.
 */
export class TokenReader {
  text: string;
  /** Where the token begins and ends. */
  start = 0;
  end = 0;
  /** The hash of the token's fold: FNV-1a over its code units, 32 bits. */
  hash = 0;
  /** Whether a space or dash stands between this token and the place from which it was read. */
  isSpaced = false;
  isWord = false;
  /** Whether it is a word of nothing but letters and digits that fold by themselves. */
  isPlain = false;
  /** Whether more text behind this one could make the token longer. */
  isOpen = false;
  #isApostrophe = false;

  constructor(text = '') {
    this.text = text;
  }

  /** Moves to the first token at or after `from`; false where there is none. */
  read(from: number): boolean {
    const { text } = this;
    const { length } = text;
    this.isSpaced = false;
    let at = from;
    let code: number = Code.gap;
    for (; at < length; at += 1) {
      code = codes[text.charCodeAt(at)] as number;
      if (code < Code.ignored) code = codeAt(text, at);
      if (code === Code.gap) this.isSpaced = true;
      else if (code !== Code.ignored) break;
    }
    if (at >= length) return false;
    this.start = at;
    this.isWord = code >= Code.inWord;
    // Most words are letters that fold by themselves, between gaps and signs.
    let hash = SEED;
    let last = 0;
    while (code > Code.inWord) {
      hash = Math.imul(hash ^ code, PRIME);
      last = code;
      at += 1;
      code = at < length ? (codes[text.charCodeAt(at)] as number) : Code.gap;
    }
    this.isPlain =
      last > 0 && code >= Code.gap && code < Code.inWord && !(last < FIRST_LETTER && isDecimalMark(text, at));
    if (this.isPlain) {
      this.hash = hash;
      this.end = at;
      this.isOpen = at === length;
    } else if (this.isWord) this.#readWord(this.start);
    else this.#readSign(at, code);
    return true;
  }

  /** The token without its case. */
  folded(): string {
    return this.isWord ? fold(this.#slice()) : this.exact();
  }

  /** The token in its case. */
  exact(): string {
    return !this.isWord && this.#isApostrophe ? "'" : spelling(this.#slice());
  }

  #slice(): string {
    return this.text.slice(this.start, this.end);
  }

  #readSign(at: number, code: number): void {
    this.#isApostrophe = code === Code.apostrophe;
    this.isOpen = false;
    // What stands for itself, or for any apostrophe, is one unit; what else it may be takes more to say.
    const unit = this.#isApostrophe ? 0x27 : this.text.charCodeAt(at);
    const isSimple = unit < 0x80;
    this.end = at + (isSimple ? 1 : widthAt(this.text, at));
    this.hash = isSimple ? Math.imul(SEED ^ unit, PRIME) : hashOf(this.folded());
  }

  #readWord(start: number): void {
    const { text } = this;
    const { length } = text;
    let hash = SEED;
    let last = 0;
    let end = start;
    let isSimple = true;
    let at = start;
    while (at < length) {
      const code = codeAt(text, at);
      if (code > Code.inWord) {
        hash = Math.imul(hash ^ code, PRIME);
        at += 1;
        end = at;
      } else if (code === Code.inWord) {
        isSimple = false;
        at += widthAt(text, at);
        end = at;
      } else if (code === Code.ignored) {
        at += 1;
        continue;
      } else if (isDigit(last) && isDecimalMark(text, at) && isDigit(seenAt(text, at + 1))) {
        hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
        at += 1;
        continue;
      } else {
        break;
      }
      last = code;
    }
    this.end = end;
    this.isOpen =
      at === length || (isDigit(last) && isDecimalMark(text, at) && seenAt(text, at + 1) === Code.unknown);
    this.hash = isSimple ? hash : hashOf(this.folded());
  }
}

/** The hash of a first token, from its own. */
export function firstHash(token: number): number {
  return Math.imul(token ^ (token >>> 15), 0x2c1b3c6d);
}

/** The hash of the tokens up to and with one, from that of those before it. */
export function extendedHash(before: number, token: number, isSpaced: boolean): number {
  return firstHash(Math.imul(before ^ (isSpaced ? 0x9e3779b1 : 0x85ebca6b), PRIME) ^ token);
}

/** The hash of a plain word that goes on with the text before `end`; none where that takes more to say. */
export function continuedHash(word: number | undefined, text: string, end: number): number | undefined {
  let hash = word;
  for (let at = 0; at < end && hash !== undefined; at += 1) {
    const code = codes[text.charCodeAt(at)] as number;
    hash = code > Code.inWord ? Math.imul(hash ^ code, PRIME) : undefined;
  }
  return hash;
}

/** A text token by token, a space where any space or dash stands: in its own case, or in none. */
export function formOf(text: string, isExact: boolean): string {
  const reader = new TokenReader(text);
  let form = '';
  for (let more = reader.read(0); more; more = reader.read(reader.end)) {
    if (reader.isSpaced && form !== '') form += ' ';
    form += isExact ? reader.exact() : reader.folded();
  }
  return form;
}

function hashOf(folded: string): number {
  let hash = SEED;
  for (let at = 0; at < folded.length; at += 1) hash = Math.imul(hash ^ folded.charCodeAt(at), PRIME);
  return hash;
}

/** Whether a character joins the digits at its sides. */
export function isDecimalMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x2e || unit === 0x2c || unit === 0xb7;
}

/** The code of the first character at or after `at` that a reader sees; `unknown` where there is none. */
function seenAt(text: string, at: number): number {
  for (; at < text.length; at += 1) {
    const code = codeAt(text, at);
    if (code !== Code.ignored) return code;
  }
  return Code.unknown;
}
