import { expect, fixtureSync } from '@open-wc/testing';
import { compileTerms } from '../match/compile.ts';
import type { TermSpec } from '../match/terms.ts';
import { annotate } from './annotate.ts';
import type { AnnotateOptions, Annotation } from './annotation.ts';

const MOST_FRAMES = 60;

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

/** Waits until the page's changes are followed, on a busy machine some frames more where all is not yet right. */
export async function followed(isRight: () => boolean): Promise<void> {
  await nextFrame();
  for (let frame = 0; frame < MOST_FRAMES && !isRight(); frame += 1) await nextFrame();
}

/** Compares the matched texts, once the page's changes are followed. */
export async function expectTexts(annotation: Annotation, ...texts: string[]): Promise<void> {
  await followed(() => textsOf(annotation).join('\n') === texts.join('\n'));
  expect(textsOf(annotation)).to.deep.equal(texts);
}

/** A page that is annotated and then changes; call it inside `describe`. */
export class LivePage {
  root!: HTMLElement;
  annotation!: Annotation;
  readonly #terms: readonly TermSpec[];

  constructor(terms: readonly TermSpec[]) {
    this.#terms = terms;
    afterEach(stopAll);
  }

  /** Draws HTML, lets `prepare` change it, and annotates it. */
  async begin(
    html: string,
    options: AnnotateOptions = {},
    prepare: () => void = () => undefined,
  ): Promise<void> {
    this.root = drawn(html);
    prepare();
    this.annotation = await annotated(this.root, this.#terms, options);
  }

  get<Kind extends HTMLElement>(selector: string): Kind {
    return this.root.querySelector(selector) as Kind;
  }

  /** Waits until the page's changes are followed, and compares the matched texts. */
  async expectTexts(...texts: string[]): Promise<void> {
    await expectTexts(this.annotation, ...texts);
  }
}
