import type { Known, PageFacts, PlaceFact, ScriptFact } from '@plainsight/render/doctor';

const shownAsWritten = 'script, style, template, noscript, textarea, pre, code, title';

/** All elements of a page, those in open shadow roots too, but for what our own elements draw. */
function* elementsIn(root: Document | ShadowRoot, { elements }: Known): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot && !elements.has(element.localName))
      yield* elementsIn(element.shadowRoot, { elements, ids: {} });
  }
}

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

function placeFact(element: Element, { elements }: Known): PlaceFact | undefined {
  const tag = element.localName;
  if (elements.has(tag)) return { kind: 'element', tag, attributes: attributesOf(element), line: undefined };
  const src = element instanceof HTMLIFrameElement ? element.src : '';
  if (!/\/embed\.html\?/.test(src)) return undefined;
  const { element: shown = '', theme: _, ...attributes } = Object.fromEntries(new URL(src).searchParams);
  return { kind: 'frame', tag: shown, attributes, src, line: undefined };
}

const scriptFact = (script: HTMLScriptElement): ScriptFact => ({
  src: script.getAttribute('src') ?? '',
  isModule: script.type === 'module',
  integrity: script.integrity || undefined,
  hasCrossorigin: script.hasAttribute('crossorigin'),
  nonce: script.nonce || undefined,
  line: undefined,
});

function escapedTagsIn(page: Document, { elements }: Known): PageFacts['escapedTags'] {
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const tag = /<([a-z]+-[a-z-]+)[\s>]/.exec(text.nodeValue ?? '')?.[1];
    if (tag === undefined || !elements.has(tag) || text.parentElement?.closest(shownAsWritten)) continue;
    found.push({ tag, line: undefined });
  }
  return found;
}

/** The policy that the page came with: its own address is asked once more, since a script cannot see its headers. */
async function headerPolicy(): Promise<string[]> {
  try {
    const { headers } = await fetch(location.href, { method: 'HEAD' });
    const policy = headers.get('content-security-policy');
    return policy === null ? [] : [policy];
  } catch {
    return [];
  }
}

/** What a page that runs holds that bears on Plainsight. Placeholders have become elements by now. */
export async function readRunningPage(page: Document, known: Known): Promise<PageFacts> {
  const metas = page.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]');
  return {
    address: location.href,
    base: page.baseURI,
    scripts: [...page.scripts].filter((script) => script.hasAttribute('src')).map(scriptFact),
    places: [...elementsIn(page, known)].flatMap((element) => placeFact(element, known) ?? []),
    policies: [...(await headerPolicy()), ...[...metas].map(({ content }) => content)],
    escapedTags: escapedTagsIn(page, known),
    hashes: new Map(),
    isXml: page.contentType.includes('xml'),
  };
}
