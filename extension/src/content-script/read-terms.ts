import type { TermSpec } from '@plainsight/annotator';

/** Reads the terms that were put into this script when it was built (see `tools/term-lines.mjs`). */
export const readTerms = (lines: string): TermSpec[] =>
  lines.split('\n').map((line) => {
    const [own = '', context] = line.split('^');
    const [name = '', ...forms] = own.split('|');
    return {
      id: name.replace('!', ''),
      forms,
      caseSensitive: name.endsWith('!'),
      contextTerms: context?.split('|') ?? [],
    };
  });
