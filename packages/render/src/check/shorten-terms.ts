import type { Term } from '@plainsight/evidence';

/** Longest form, in tokens, that is looked for: bounds the work at each place of a text. */
const mostTokens = 16;

/** Words, and each sign between them by itself. A form begins and ends between two tokens. */
const token = /[\w-]+|[^\w-]/g;

const tokensOf = (text: string): string[] => text.match(token) ?? [];

interface Forms {
  readonly folded: ReadonlySet<string>;
  readonly exact: ReadonlySet<string>;
  /** The most tokens of a form, by its first token in lower case. */
  readonly reach: ReadonlyMap<string, number>;
}

function formsOf(glossary: readonly Term[]): Forms {
  const names = glossary.flatMap(({ term, aliases, variants }) => [term, ...aliases, ...variants]);
  const abbreviations = glossary.flatMap((row) => row.abbreviations);
  const reach = new Map<string, number>();
  for (const form of [...names, ...abbreviations]) {
    const tokens = tokensOf(form.toLowerCase());
    const first = tokens[0];
    if (first === undefined || tokens.length > mostTokens) continue;
    reach.set(first, Math.max(reach.get(first) ?? 0, tokens.length));
  }
  return { folded: new Set(names.map((name) => name.toLowerCase())), exact: new Set(abbreviations), reach };
}

/**
 * Makes a function that puts one short word in place of each glossary form, the longest first, because a reader gets
 * those words explained on the spot. Names match in any case, abbreviations in their own.
 */
export function termShortener(glossary: readonly Term[]): (text: string) => string {
  const { folded, exact, reach } = formsOf(glossary);
  const isForm = (text: string): boolean => exact.has(text) || folded.has(text.toLowerCase());

  return (text) => {
    const tokens = tokensOf(text);
    const shortened: string[] = [];
    let at = 0;
    let start = 0;
    while (at < tokens.length) {
      const one = tokens[at] ?? '';
      let length = Math.min(reach.get(one.toLowerCase()) ?? 0, tokens.length - at);
      let end = start;
      for (let next = at; next < at + length; next += 1) end += tokens[next]?.length ?? 0;
      while (length > 0 && !isForm(text.slice(start, end))) {
        length -= 1;
        end -= tokens[at + length]?.length ?? 0;
      }
      shortened.push(length > 0 ? 'term' : one);
      start = length > 0 ? end : start + one.length;
      at += Math.max(1, length);
    }
    return shortened.join('');
  };
}
