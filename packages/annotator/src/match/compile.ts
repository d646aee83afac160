import { exactForm } from './exact-form.ts';
import { type Ending, edgeOf, ROOT, type TermIndex } from './term-index.ts';
import { badForm, readTerm, type Term, type TermSpec } from './terms.ts';
import { TokenReader } from './token-reader.ts';

// Bounds the work at each place of a text, whatever the dictionary.
const MOST_TOKENS = 64;

/**
 * Compiles terms for `annotate`.
 *
 * Where one form belongs to several terms, a spec that is case-sensitive wins over one that is not, then
 * one with context terms over one without, then the earlier over the later.
 *
 * @throws An error that names the first term that cannot be matched and says what to do about it.
 */
export function compileTerms(terms: readonly TermSpec[]): TermIndex {
  const compiler = new Compiler();
  terms.forEach((spec, position) => compiler.add(readTerm(spec, position)));
  return compiler.finish();
}

class Compiler {
  readonly #tokens = new Map<string, number>();
  readonly #edges = new Map<number, number>();
  readonly #endings: (Ending[] | undefined)[] = [undefined];
  readonly #contexts: (number | undefined)[] = [undefined];
  #contextCount = 0;

  add(term: Term): void {
    const contexts = [...new Set(term.contextTerms.map((form) => this.#contextAt(this.#nodeOf(term, form))))];
    for (const form of term.forms) {
      const node = this.#nodeOf(term, form);
      const exact = term.caseSensitive ? exactForm(form) : undefined;
      const endings = (this.#endings[node] ??= []);
      const isShadowed = endings.some((other) => other.exact === exact && other.contexts.length === 0);
      if (!isShadowed || contexts.length > 0) endings.push({ termId: term.id, exact, contexts });
    }
  }

  finish(): TermIndex {
    for (const endings of this.#endings) endings?.sort((a, b) => rank(a) - rank(b));
    return {
      tokens: this.#tokens,
      edges: this.#edges,
      endings: this.#endings,
      contexts: this.#contexts,
      contextCount: this.#contextCount,
    };
  }

  #nodeOf(term: Term, form: string): number {
    const reader = new TokenReader(form);
    let node = ROOT;
    let count = 0;
    let hasWord = false;
    for (let more = reader.read(0); more; more = reader.read(reader.end)) {
      node = this.#step(node, reader.folded(), count > 0 && reader.spaced);
      hasWord ||= reader.isWord;
      count += 1;
      if (count > MOST_TOKENS) {
        throw badForm(term, form, `has more than ${MOST_TOKENS} words and signs`, 'Shorten it, or remove it');
      }
    }
    if (count === 0) throw badForm(term, form, 'is empty', 'Remove it, or write it out');
    if (!hasWord) throw badForm(term, form, 'holds no letter or digit', 'Remove it, or add a word to it');
    return node;
  }

  #step(node: number, token: string, spaced: boolean): number {
    let number = this.#tokens.get(token);
    if (number === undefined) this.#tokens.set(token, (number = this.#tokens.size));
    const edge = edgeOf(node, number, spaced);
    const known = this.#edges.get(edge);
    if (known !== undefined) return known;
    this.#edges.set(edge, this.#endings.length);
    this.#contexts.push(undefined);
    return this.#endings.push(undefined) - 1;
  }

  #contextAt(node: number): number {
    return (this.#contexts[node] ??= this.#contextCount++);
  }
}

function rank(ending: Ending): number {
  return (ending.exact === undefined ? 2 : 0) + (ending.contexts.length === 0 ? 1 : 0);
}
