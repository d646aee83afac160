export { compileTerms } from './match/compile.ts';
export type { TermIndex } from './match/term-index.ts';
export type { TermSpec } from './match/terms.ts';
export { annotate } from './page/annotate.ts';
export type { AnnotateOptions, Annotation } from './page/annotation.ts';
export type { Density } from './page/density.ts';
export type { Marker } from './page/marker.ts';
export { rectsOf } from './page/rects.ts';
export type { TermMatch } from './page/term-match.ts';
