import { Parser } from 'htmlparser2';
import type { Known, PageFacts, PlaceFact, ScriptFact } from './page-facts.ts';

/** What a page shows as it is written, or does not show at all. */
const notRead = new Set(['template', 'noscript', 'script', 'style', 'textarea', 'pre', 'code', 'title']);

const placeholderPrefix = 'data-';

function frameFact(src: string, base: string, line: number): PlaceFact | undefined {
  if (!/(?:^|\/)embed\.html\?/.test(src) || !URL.canParse(src, base)) return undefined;
  const { element = '', theme: _, ...attributes } = Object.fromEntries(new URL(src, base).searchParams);
  return { kind: 'frame', tag: element, attributes, src, line };
}

/**
 * What a page's HTML holds that bears on Plainsight.
 * @param text The page's source.
 * @param address Where the page is.
 */
export function readHtml(text: string, address: string, { elements }: Known): PageFacts {
  const scripts: ScriptFact[] = [];
  const places: PlaceFact[] = [];
  const policies: string[] = [];
  const escapedTags: { tag: string; line: number }[] = [];
  const hidden: string[] = [];
  let base = address;
  let words = '';
  const line = () => text.slice(0, parser.startIndex).split('\n').length;

  const readWords = (): void => {
    const tag = /<([a-z]+-[a-z-]+)[\s>]/.exec(words)?.[1];
    if (tag !== undefined && elements.has(tag)) escapedTags.push({ tag, line: line() });
    words = '';
  };

  const readPlace = (name: string, attributes: Record<string, string>): void => {
    if (elements.has(name)) places.push({ kind: 'element', tag: name, attributes, line: line() });
    const { 'data-plainsight': tag, src = '' } = attributes;
    const frame = name === 'iframe' ? frameFact(src, base, line()) : undefined;
    if (frame) places.push(frame);
    if (tag === undefined) return;
    const own = Object.entries(attributes).flatMap(([key, value]) =>
      key.startsWith(placeholderPrefix) && key !== 'data-plainsight'
        ? [[key.slice(placeholderPrefix.length), value] as const]
        : [],
    );
    places.push({ kind: 'placeholder', tag, attributes: Object.fromEntries(own), line: line() });
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        readWords();
        const isHidden = hidden.some((tag) => tag === 'template' || tag === 'noscript');
        if (notRead.has(name)) hidden.push(name);
        if (isHidden) return;
        const { src, type, integrity, crossorigin, nonce, href, content = '' } = attributes;
        if (name === 'base' && href && URL.canParse(href, address)) base = new URL(href, address).href;
        if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
          policies.push(content);
        if (name === 'script' && src !== undefined) {
          scripts.push({
            src,
            isModule: type?.trim().toLowerCase() === 'module',
            integrity,
            hasCrossorigin: crossorigin !== undefined,
            nonce,
            line: line(),
          });
        }
        readPlace(name, attributes);
      },
      ontext(part) {
        if (hidden.length === 0) words += part;
      },
      onclosetag(name) {
        readWords();
        if (hidden.at(-1) === name) hidden.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(text);
  return { address, base, scripts, places, policies, escapedTags, hashes: new Map(), isXml: false };
}
