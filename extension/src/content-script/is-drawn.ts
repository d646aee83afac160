import { rectsOf, type TermMatch } from '@plainsight/annotator';

/** Whether a term stands where it can be seen, once the page is scrolled there. */
export const isDrawn = (match: TermMatch): boolean => rectsOf(match).length > 0;
