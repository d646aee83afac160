import { fixtureSync } from '@open-wc/testing';
import { compileTerms } from '../match/compile.ts';
import type { TermSpec } from '../match/terms.ts';
import { annotate } from './annotate.ts';
import type { AnnotateOptions, Annotation } from './annotation.ts';

const running: Annotation[] = [];

/** Draws HTML inside one element, and gives that element. */
export function drawn(html: string): HTMLElement {
  return fixtureSync<HTMLElement>(`<div>${html}</div>`);
}

/** Annotates until `stopAll` is called. */
export function begun(
  root: Element | Document | ShadowRoot,
  terms: readonly TermSpec[],
  options?: AnnotateOptions,
): Annotation {
  const annotation = annotate(root, compileTerms(terms), options);
  running.push(annotation);
  return annotation;
}

/** Annotates until `stopAll` is called, and waits for the first pass to be done. */
export async function annotated(...parameters: Parameters<typeof begun>): Promise<Annotation> {
  const annotation = begun(...parameters);
  await annotation.settled;
  return annotation;
}

/** For `afterEach`: leaves nothing of a test behind. */
export function stopAll(): void {
  for (const annotation of running.splice(0)) annotation.stop();
}

/** The matched texts. */
export function textsOf(annotation: Annotation): string[] {
  return annotation.matches().map(({ text }) => text);
}

/** The texts that are found in some HTML. */
export async function foundIn(html: string, ...terms: readonly TermSpec[]): Promise<string[]> {
  return textsOf(await annotated(drawn(html), terms));
}

/** Resolves in the next frame, after what this frame has asked for. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
