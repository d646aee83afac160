import { Scanner } from './scanner.ts';
import type { TermIndex } from './term-index.ts';

export interface Found {
  readonly termId: string;
  readonly start: number;
  readonly end: number;
}

/** What a text that stands alone holds. */
export function scan(
  text: string,
  index: TermIndex,
  isActive: (context: number) => boolean,
): { matches: Found[]; seen: Set<number>; consulted: Set<number> } {
  const scanner = new Scanner(index, isActive);
  scanner.begin(text);
  scanner.read(0, text.length);
  const { found, seen, consulted } = scanner;
  const matches = found.flatMap((entry, at) =>
    at % 3 === 0
      ? [{ termId: scanner.idOf(entry), start: found[at + 1] as number, end: found[at + 2] as number }]
      : [],
  );
  return { matches, seen: new Set(seen.filter((_, at) => at % 2 === 0)), consulted: new Set(consulted) };
}
