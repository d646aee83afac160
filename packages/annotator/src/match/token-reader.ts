import { isWordKind, Kind, kindAt, widthAt } from './characters.ts';
import { fold, spelling } from './fold.ts';

const DECIMAL_MARK = /[.,\u00b7]/;

/**
 * Reads a text token by token without keeping any: a token is a whole word, or one other character.
 * Spaces and dashes stand between tokens; characters that no reader sees count for nothing.
 */
export class TokenReader {
  readonly #text: string;
  #apostrophe = false;
  /** Where the token begins and ends. */
  start = 0;
  end = 0;
  /** Whether a space or dash stands between this token and the place from which it was read. */
  spaced = false;
  isWord = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Moves to the first token at or after `from`; false where there is none. */
  read(from: number): boolean {
    const text = this.#text;
    this.spaced = false;
    let at = from;
    let kind: Kind = Kind.ignored;
    for (; at < text.length; at += 1) {
      kind = kindAt(text, at);
      if (kind === Kind.gap) this.spaced = true;
      else if (kind !== Kind.ignored) break;
    }
    if (at >= text.length) return false;
    this.start = at;
    this.isWord = isWordKind(kind);
    this.#apostrophe = kind === Kind.apostrophe;
    this.end = this.isWord ? this.#endOfWord(at, kind) : at + widthAt(text, at);
    return true;
  }

  /** The token without its case. */
  folded(): string {
    return this.#apostrophe ? "'" : fold(this.#text.slice(this.start, this.end));
  }

  /** The token in its case. */
  exact(): string {
    return this.#apostrophe ? "'" : spelling(this.#text.slice(this.start, this.end));
  }

  #endOfWord(start: number, kind: Kind): number {
    const text = this.#text;
    let last = kind;
    let end = start + widthAt(text, start);
    for (let at = end; at < text.length;) {
      const next = kindAt(text, at);
      if (isWordKind(next)) {
        at += widthAt(text, at);
        end = at;
        last = next;
      } else if (next === Kind.ignored || (last === Kind.digit && this.#joinsDigits(at))) {
        at += 1;
      } else {
        break;
      }
    }
    return end;
  }

  #joinsDigits(mark: number): boolean {
    const text = this.#text;
    if (!DECIMAL_MARK.test(text.charAt(mark))) return false;
    let after = mark + 1;
    while (after < text.length && kindAt(text, after) === Kind.ignored) after += 1;
    return after < text.length && kindAt(text, after) === Kind.digit;
  }
}
