import type { TermMatch } from '@plainsight/annotator';
import type { Settings } from '../shared/settings.ts';

const headings = 'h1, h2, h3, h4, h5, h6';
// A section begins at each of these and at each heading; what follows its end is another one.
const sections = 'section, article, aside, nav, main, header, footer, dialog';

const primary = (tag: string | null | undefined): string => tag?.split('-')[0]?.toLowerCase() ?? '';

/** Whether a term stands where the reader wants it marked, in a language that it is a word of. */
export function isWanted(
  { startNode }: TermMatch,
  { skipHeadings, skipLinks }: Settings,
  language: string,
): boolean {
  const parent = startNode.parentElement;
  if (skipHeadings && parent?.closest(`${headings}, [role="heading" i]`)) return false;
  if (skipLinks && parent?.closest('a[href], [role="link" i]')) return false;
  const spoken = primary(parent?.closest('[lang]')?.getAttribute('lang'));
  return spoken === '' || spoken === primary(language);
}

/**
 * The first occurrence of each term in each section.
 * @param matches In document order.
 */
export function firstPerSection(matches: readonly TermMatch[], root: ParentNode): TermMatch[] {
  const borders = [...root.querySelectorAll(`${headings}, ${sections}`)];
  const open: Element[] = [];
  let met = new Set<string>();
  let next = 0;
  return matches.filter(({ termId, startNode }) => {
    for (let inmost = open.at(-1); inmost && !inmost.contains(startNode); inmost = open.at(-1)) {
      if (inmost.matches(sections)) met = new Set();
      open.pop();
    }
    for (let border = borders[next]; border && isBefore(border, startNode); border = borders[next]) {
      next += 1;
      met = new Set();
      if (border.contains(startNode)) open.push(border);
    }
    if (met.has(termId)) return false;
    met.add(termId);
    return true;
  });
}

const isBefore = (element: Element, node: Node): boolean =>
  (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
