import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { PlainsightElement, readPack, withoutScriptStyles } from '@plainsight/components';
import { escapeHtml, textOfHtml } from './escape-html.ts';
import { attributesOf, defineKnown, unknownAttribute } from './known-elements.ts';
import { packProblem } from './pack-problem.ts';

/** The attributes of one element. One that has no value is true; one that is false is left out. */
export type ElementAttributes = Readonly<Record<string, string | boolean>>;

export interface RenderOptions {
  /** What the page's Content-Security-Policy calls for on a `<style>`: the nonce of this one answer. */
  readonly nonce?: string | undefined;
  /** HTML between the tags: the text that `<explained-text>` explains; for others, what a browser shows that is too old. */
  readonly inside?: string | undefined;
}

/** Seen where a browser does not know declarative shadow DOM and no script comes; most elements hide it otherwise. */
const tooOld =
  '<p>This explanation needs a newer browser. In urgent need, call your local emergency number.</p>';

/** Where hydration would find its places; the element draws itself anew instead. */
const markers = /<!--(?:\/?lit-part|lit-node)[^>]*-->|<\?>/g;
const problemNote = /<div class="surface problem" role="note">(.*?)<\/div>/s;

function createRenderer(tag: string, attributes: ElementAttributes): LitElementRenderer {
  const known = attributesOf(tag);
  defineKnown(tag);
  const renderer = new LitElementRenderer(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (!known.some((attribute) => attribute.name === name)) throw new Error(unknownAttribute(tag, name));
    if (value !== false) renderer.setAttribute(name, value === true ? '' : value);
  }
  return renderer;
}

function handPack({ element }: LitElementRenderer, pack: unknown): void {
  if (!(element instanceof PlainsightElement)) return;
  const state = readPack(pack);
  if (!state.ok) throw packProblem(state.errors);
  element.handPack(state);
}

/** The styles let drawings be seen: see `withoutScriptStyles`. */
function drawn(renderer: LitElementRenderer): string {
  const info: RenderInfo = {
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  return collectResultSync(renderer.renderShadow(info) ?? [])
    .replaceAll(markers, '')
    .replaceAll('<svg', '<svg display="none"');
}

/**
 * Draws one element as HTML that is read without JavaScript, and that the element takes over where its script comes.
 * @param tag The element, for example `condition-card`.
 * @param attributes Its attributes, for example `{ condition: 'ptsd', region: 'scotland' }`.
 * @param pack The records that it draws from.
 * @returns The element with a declarative shadow root. Its facts are those of the pack, on the day of the drawing.
 * @throws {Error} Where there is no such element or attribute, where a value names nothing in the pack, or where the pack
 * cannot be read; it says what would work.
 */
export function renderElement(
  tag: string,
  attributes: ElementAttributes,
  pack: unknown,
  { nonce, inside }: RenderOptions = {},
): string {
  const renderer = createRenderer(tag, attributes);
  handPack(renderer, pack);
  renderer.connectedCallback();
  const shadow = drawn(renderer);
  const problem = problemNote.exec(shadow)?.[1];
  if (problem) throw new Error(`<${tag}>: ${textOfHtml(problem)}`);
  const style = nonce === undefined ? '<style>' : `<style nonce="${escapeHtml(nonce)}">`;
  const styled = shadow
    .replace('<style>', () => style)
    .replace('</style>', () => `${withoutScriptStyles.cssText}</style>`);
  const between = inside ?? (shadow.includes('<slot>') ? '' : tooOld);
  return `<${tag}${renderer.renderAttributes().join('')}><template shadowrootmode="open">${styled}</template>${between}</${tag}>`;
}
