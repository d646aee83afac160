import { fold } from '../../packages/annotator/src/match/characters.ts';
import { findByReference } from '../../packages/annotator/src/match/reference-matcher.test-support.ts';

// An independent reading of a page, written to be obvious: every element is asked for its style, every text is put into
// the run it is read in, and each run is searched by the slow reference matcher. Where this and the annotator differ,
// one of the two is wrong.

/** @typedef {{ id: string, forms: readonly string[], caseSensitive?: boolean, contextTerms?: readonly string[] }} Spec */
/** @typedef {{ node: Text, start: number }} Piece */
/** @typedef {{ text: string, pieces: Piece[] }} Run */
/** @typedef {{ termId: string, text: string, startNode: Text, startOffset: number, endNode: Text, endOffset: number }} Match */

const words = (/** @type {string} */ list) => new Set(list.trim().split(/\s+/));

const LINE_BY_NAME = words(`
  a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb ruby s slot small span strike
  strong sub sup time tt u var wbr`);
const LINE_BY_STYLE = new Set(['inline', 'contents', 'ruby', 'ruby-base']);
const ALONE = words(`
  ketamine-mechanism condition-card evidence-list administration-routes treatment-session safety-summary claim-check
  term-card explained-text plainsight-pack
  input textarea select button datalist
  code pre kbd samp xmp listing plaintext
  head title script style noscript noembed noframes template rp rt
  svg math iframe object embed canvas audio video img`);

/** @param {Element} element */
function isLeftAlone(element) {
  const is = (/** @type {string} */ name, /** @type {string} */ value) =>
    element.getAttribute(name)?.toLowerCase() === value;
  const editable = element.getAttribute('contenteditable');
  return (
    ALONE.has(element.localName) ||
    element.hasAttribute('hidden') ||
    is('aria-hidden', 'true') ||
    is('translate', 'no') ||
    element.hasAttribute('data-plainsight-ignore') ||
    (editable !== null && editable.toLowerCase() !== 'false')
  );
}

/** @param {Element} element */
const isFootnote = (element) =>
  element.localName === 'sup' && /^[\s\d,;–\-[\]()*†‡]*$/.test(element.textContent ?? '');

/** @param {string | null} tag */
const mainLanguage = (tag) => ((tag ?? '').split('-')[0] ?? '').trim().toLowerCase();

/** The runs of text under a root, each as a reader reads it. */
class Runs {
  /** @type {Run[]} */
  all = [];
  /** The place of each text node on the page. @type {Map<Text, number>} */
  places = new Map();
  #language;

  /** @param {string} language */
  constructor(language) {
    this.#language = language;
  }

  /**
   * Reads one tree: that of a root, or of a shadow root in it.
   * @param {ParentNode & Node} root
   * @param {string} language The language around it.
   */
  readTree(root, language) {
    /** @type {{ run: Run | undefined, hasLine: boolean }} */
    const state = { run: undefined, hasLine: false };
    const steps = [...root.childNodes].toReversed().map((node) => ({ node, language, isEnd: false }));
    // Pages nest deep enough to overflow the stack, so what is still to do is kept in a list.
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      const { node } = step;
      if (node instanceof Text) this.#readText(node, step.language, state);
      else if (node instanceof Element) {
        if (step.isEnd || isLeftAlone(node)) {
          if (!this.#isInLine(node, step.language)) state.run = undefined;
          continue;
        }
        const inside = node.hasAttribute('lang') ? mainLanguage(node.getAttribute('lang')) : step.language;
        if (node.localName === 'br') state.hasLine = true;
        else if (!this.#isInLine(node, inside)) state.run = undefined;
        if (node.shadowRoot !== null) this.readTree(node.shadowRoot, inside);
        if (node.localName !== 'br') steps.push({ node, language: inside, isEnd: true });
        for (const child of [...node.childNodes].toReversed())
          steps.push({ node: child, language: inside, isEnd: false });
      } else if (!(node instanceof Comment)) state.run = undefined;
    }
  }

  /**
   * @param {Text} node
   * @param {string} language
   * @param {{ run: Run | undefined, hasLine: boolean }} state
   */
  #readText(node, language, state) {
    this.places.set(node, this.places.size);
    if (node.length === 0) return;
    if (!this.#isOurs(language)) {
      state.run = undefined;
      return;
    }
    if (state.run === undefined) this.all.push((state.run = { text: '', pieces: [] }));
    else if (state.hasLine) state.run.text += '\n';
    state.hasLine = false;
    state.run.pieces.push({ node, start: state.run.text.length });
    state.run.text += node.data;
  }

  /** @param {string} language */
  #isOurs(language) {
    return language === '' || this.#language === '' || language === this.#language;
  }

  /**
   * Whether a reader reads on over the edge of an element.
   * @param {Element} element
   * @param {string} inside The language in it.
   */
  #isInLine(element, inside) {
    if (!LINE_BY_NAME.has(element.localName) && !element.localName.includes('-')) return false;
    // What a shadow root draws stands between the text before and after its host.
    if (isLeftAlone(element) || isFootnote(element) || element.shadowRoot !== null) return false;
    if (element.hasAttribute('lang') && !this.#isOurs(inside)) return false;
    return LINE_BY_STYLE.has(getComputedStyle(element).display);
  }
}

/** Whether a browser draws a part of a text. @param {Text} node @param {number} from @param {number} to */
function hasBoxes(node, from, to) {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range.getClientRects().length > 0 && isShown(node);
}

/** Whether a browser draws a match, asked of its boxes. @param {Match} match */
function isDrawn({ startNode, startOffset, endNode, endOffset }) {
  if (startNode === endNode) return hasBoxes(startNode, startOffset, endOffset);
  return hasBoxes(startNode, startOffset, startNode.length) && hasBoxes(endNode, 0, endOffset);
}

/** Whether nothing around a text that has boxes keeps it from being seen. @param {Text} text */
function isShown(text) {
  /** @type {Element | null | undefined} */
  let element = text.assignedSlot ?? text.parentElement ?? /** @type {ShadowRoot} */ (text.parentNode)?.host;
  if (element == null || getComputedStyle(element).visibility !== 'visible') return false;
  let isInSummary = false;
  while (element != null) {
    const { contentVisibility, display } = getComputedStyle(element);
    // It says nothing where there is no box of the element's own.
    if (contentVisibility === 'hidden' && !LINE_BY_STYLE.has(display)) return false;
    if (element.localName === 'details' && !element.hasAttribute('open') && !isInSummary) return false;
    isInSummary =
      element.localName === 'summary' && element.parentElement?.querySelector(':scope > summary') === element;
    element =
      element.assignedSlot ??
      element.parentElement ??
      /** @type {ShadowRoot | null} */ (element.parentNode)?.host;
  }
  return true;
}

/**
 * The words and signs of a text without their case. A form is tried only where its first one stands, which spares most
 * of the time and changes nothing.
 * @param {string} text
 */
const signsOf = (text) =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .match(/(?:(?!\u02bc)[\p{L}\p{M}\p{Nd}\p{Nl}\u2080-\u2089])+|\S/gu)
    ?.map((sign) => fold(sign.replace(/^[‘’\u02bc\uff07]$/, "'"))) ?? [];

/**
 * The matches on a page as the reference finds them, in the order of the page.
 * @param {Element | Document} root
 * @param {readonly Spec[]} specs
 * @param {string} language
 * @returns {Match[]}
 */
export function matchesByReference(root, specs, language) {
  const runs = new Runs(mainLanguage(language));
  const around = root instanceof Element ? root : document.documentElement;
  runs.readTree(root, mainLanguage(around.closest('[lang]')?.getAttribute('lang') ?? ''));

  const placeOf = (/** @type {Match} */ { startNode }) => runs.places.get(startNode) ?? 0;
  const withSigns = runs.all.map((run) => ({ ...run, signs: new Set(signsOf(run.text)) }));
  /** @type {Map<string, string>} */
  const firsts = new Map();
  for (const { forms, contextTerms = [] } of specs)
    for (const form of [...forms, ...contextTerms]) firsts.set(form, signsOf(form)[0] ?? '');
  const mayStand = (/** @type {Set<string>} */ signs, /** @type {readonly string[]} */ forms) =>
    forms.some((form) => signs.has(firsts.get(form) ?? ''));

  // A context term may stand anywhere on the page.
  const contexts = new Set(specs.flatMap(({ contextTerms = [] }) => contextTerms));
  const standing = new Set(
    [...contexts].filter((form) =>
      withSigns.some(
        ({ text, signs }) =>
          mayStand(signs, [form]) && findByReference(text, [{ id: form, forms: [form] }]).length > 0,
      ),
    ),
  );
  const active = specs
    .filter(
      ({ contextTerms = [] }) => contextTerms.length === 0 || contextTerms.some((form) => standing.has(form)),
    )
    // To the matcher a context that stands elsewhere on the page is told as one that stands wherever the term does.
    .map((spec) => (spec.contextTerms?.length ? { ...spec, contextTerms: spec.forms } : spec));

  /** @type {Map<string, number[]>} */
  const byFirst = new Map();
  for (const [place, { forms }] of active.entries())
    for (const form of forms) {
      const first = firsts.get(form) ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), place]);
    }

  return withSigns
    .flatMap(({ text, pieces, signs }) => {
      const possible = [...new Set([...signs].flatMap((sign) => byFirst.get(sign) ?? []))]
        .sort((a, b) => a - b)
        .map((place) => /** @type {Spec} */ (active[place]));
      if (possible.length === 0) return [];
      return findByReference(text, possible).map(({ termId, start, end }) => {
        const first = /** @type {Piece} */ (pieces.findLast((piece) => piece.start <= start));
        const last = /** @type {Piece} */ (pieces.findLast((piece) => piece.start < end));
        return {
          termId,
          text: text.slice(start, end),
          startNode: first.node,
          startOffset: start - first.start,
          endNode: last.node,
          endOffset: end - last.start,
        };
      });
    })
    .filter(isDrawn)
    .sort((a, b) => placeOf(a) - placeOf(b) || a.startOffset - b.startOffset);
}
