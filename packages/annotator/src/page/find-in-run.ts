import { scan, type Scan, type TextMatch } from '../match/scan.ts';
import type { TermIndex } from '../match/term-index.ts';
import type { Run } from './read-block.ts';
import { breaksBetween, isDrawn } from './styles.ts';
import type { TermMatch } from './term-match.ts';

/** What a run or a whole block holds. */
export interface Finding {
  readonly matches: readonly TermMatch[];
  /** See `Scan`. */
  readonly seen: ReadonlySet<number>;
  readonly consulted: ReadonlySet<number>;
}

/** Finds the terms of a run as the reader sees it: what is not drawn is left out. */
export function findInRun(run: Run, index: TermIndex, isActive: (context: number) => boolean): Finding[] {
  const found = scan(run.text, index, isActive);
  // Asking for styles is dear, so only for terms that reach over nodes, and few do.
  const parts = found.matches.some((match) => isBroken(run, match)) ? split(run) : [run];
  return parts.map((part) => locate(part, part === run ? found : scan(part.text, index, isActive)));
}

function locate(run: Run, { matches, seen, consulted }: Scan): Finding {
  const located = matches.map(({ termId, start, end }) => {
    const first = nodeIndexAt(run, start);
    const last = nodeIndexAt(run, end - 1);
    return {
      termId,
      text: run.text.slice(start, end),
      startNode: run.nodes[first] as Text,
      startOffset: start - (run.starts[first] as number),
      endNode: run.nodes[last] as Text,
      endOffset: end - (run.starts[last] as number),
    };
  });
  return { matches: located.filter(isMatchDrawn), seen, consulted };
}

function isMatchDrawn({ startNode, endNode }: TermMatch): boolean {
  return isDrawn(startNode) && (endNode === startNode || isDrawn(endNode));
}

function isBroken(run: Run, { start, end }: TextMatch): boolean {
  const last = nodeIndexAt(run, end - 1);
  for (let at = nodeIndexAt(run, start); at < last; at += 1) {
    if (isBrokenAfter(run, at)) return true;
  }
  return false;
}

function isBrokenAfter(run: Run, at: number): boolean {
  return breaksBetween(run.nodes[at] as Text, run.nodes[at + 1] as Text);
}

function split(run: Run): Run[] {
  const parts: Run[] = [];
  let from = 0;
  for (let at = 0; at < run.nodes.length; at += 1) {
    if (at + 1 < run.nodes.length && !isBrokenAfter(run, at)) continue;
    const offset = run.starts[from] as number;
    parts.push({
      text: run.text.slice(offset, run.starts[at + 1]),
      nodes: run.nodes.slice(from, at + 1),
      starts: run.starts.slice(from, at + 1).map((start) => start - offset),
    });
    from = at + 1;
  }
  return parts;
}

/** The last node that begins at or before an offset. */
function nodeIndexAt({ starts }: Run, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
