import { MOST_TOKENS } from './term-index.ts';

// The index tells lengths by 16 bits.
const MOST_BYTES = 0xffff;

/**
 * One term to find. A plain string is a term whose id and only form are that string.
 *
 * Several specs may share one id, such as a name in any case and its abbreviation in its own case only.
 */
export type TermSpec =
  | string
  | {
      readonly id: string;
      readonly forms: readonly string[];
      /** Match the forms in exactly this case. */
      readonly caseSensitive?: boolean;
      /** Match only where at least one of these also stands in the annotated text. None: match anywhere. */
      readonly contextTerms?: readonly string[];
    };

/** A term spec with everything said. */
export interface Term {
  readonly id: string;
  readonly forms: readonly string[];
  readonly caseSensitive: boolean;
  readonly contextTerms: readonly string[];
}

/** Checks one spec from outside; throws an error that names it and says what to do. */
export function readTerm(spec: unknown, position: number): Term {
  if (typeof spec === 'string') return readTerm({ id: spec, forms: [spec] }, position);
  if (!isRecord(spec))
    throw badTerm(position, 'is neither a string nor an object', 'Give a string or { id, forms }');
  const { id, forms, caseSensitive = false, contextTerms = [] } = spec;
  if (typeof id !== 'string' || id === '')
    throw badTerm(position, 'has no id', 'Give it an id that is not empty');
  const name = `${position} ("${shortened(id)}")`;
  if (!isStrings(forms))
    throw badTerm(name, 'has no list of strings as its forms', 'Give forms: [string, …]');
  if (forms.length === 0) throw badTerm(name, 'has no forms', 'Give at least one form, or remove the term');
  if (typeof caseSensitive !== 'boolean') {
    throw badTerm(name, 'has a caseSensitive that is not a boolean', 'Give true, false or nothing');
  }
  if (!isStrings(contextTerms)) {
    throw badTerm(name, 'has contextTerms that are not a list of strings', 'Give [string, …] or nothing');
  }
  return { id, forms, caseSensitive, contextTerms };
}

/** Throws an error that names a form or context term which cannot be matched, and says what to do about it. */
export function checkForm(term: Term, form: string, tokens: number, words: number): void {
  const bad = (problem: string, remedy: string): Error =>
    badTerm(`"${shortened(term.id)}"`, `has a form ("${shortened(form)}") that ${problem}`, remedy);
  if (tokens === 0) throw bad('is empty', 'Remove it, or write it out');
  if (words === 0) throw bad('holds no letter or digit', 'Remove it, or add a word to it');
  if (tokens > MOST_TOKENS) {
    throw bad(`has more than ${MOST_TOKENS} words and signs`, 'Shorten it, or remove it');
  }
  if (/\p{Surrogate}/u.test(form))
    throw bad('holds half a character', 'Remove it, or write the character out');
  if (new TextEncoder().encode(form).length > MOST_BYTES) {
    throw bad(`has more than ${MOST_BYTES} bytes`, 'Shorten it, or remove it');
  }
}

function badTerm(name: string | number, problem: string, remedy: string): Error {
  return new Error(`Term ${name} ${problem}. ${remedy}.`);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
