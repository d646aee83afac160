import { exactForm } from './exact-form.ts';
import { type Ending, edgeOf, ROOT, type TermIndex } from './term-index.ts';
import { TokenReader } from './token-reader.ts';

/** One occurrence of a term in a text. */
export interface TextMatch {
  readonly termId: string;
  readonly start: number;
  readonly end: number;
}

/** What one text holds. */
export interface Scan {
  /** From first to last; none overlaps another. */
  readonly matches: readonly TextMatch[];
  /** The context terms that stand in this text. */
  readonly seen: ReadonlySet<number>;
  /** The context terms on which `matches` depends: scan again when one of them comes or goes. */
  readonly consulted: ReadonlySet<number>;
}

/**
 * Finds the terms of a text in one pass: at each place the longest, and none inside another.
 *
 * @param isActive Whether a context term stands anywhere in what is being annotated.
 */
export function scan(text: string, index: TermIndex, isActive: (context: number) => boolean): Scan {
  const { tokens, edges, endings, contexts, contextCount } = index;
  const matches: TextMatch[] = [];
  const seen = new Set<number>();
  const consulted = new Set<number>();
  const first = new TokenReader(text);
  const next = new TokenReader(text);
  let free = 0;

  for (
    let more = first.read(0);
    more;
    more = first.read(contextCount === 0 ? Math.max(first.end, free) : first.end)
  ) {
    const isFree = first.start >= free;
    let match: TextMatch | undefined;
    let end = first.end;
    let node = step(ROOT, first, false);
    while (node !== undefined) {
      const context = contexts[node];
      if (context !== undefined) seen.add(context);
      const ending = isFree ? choose(endings[node], text, first.start, end, isActive, consulted) : undefined;
      if (ending !== undefined) match = { termId: ending.termId, start: first.start, end };
      if (!next.read(end)) break;
      node = step(node, next, next.spaced);
      end = next.end;
    }
    if (match !== undefined) {
      matches.push(match);
      free = match.end;
    }
  }
  return { matches, seen, consulted };

  function step(node: number, reader: TokenReader, spaced: boolean): number | undefined {
    const token = tokens.get(reader.folded());
    return token === undefined ? undefined : edges.get(edgeOf(node, token, spaced));
  }
}

function choose(
  endings: readonly Ending[] | undefined,
  text: string,
  start: number,
  end: number,
  isActive: (context: number) => boolean,
  consulted: Set<number>,
): Ending | undefined {
  if (endings === undefined) return undefined;
  let exact: string | undefined;
  return endings.find((ending) => {
    if (ending.exact !== undefined && ending.exact !== (exact ??= exactForm(text.slice(start, end))))
      return false;
    for (const context of ending.contexts) consulted.add(context);
    return ending.contexts.length === 0 || ending.contexts.some(isActive);
  });
}
