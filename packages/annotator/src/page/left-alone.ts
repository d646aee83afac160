/** Our own elements: they bring their own cards. */
const PLAINSIGHT_ELEMENTS = [
  'ketamine-mechanism',
  'condition-card',
  'evidence-list',
  'administration-routes',
  'treatment-session',
  'safety-summary',
  'claim-check',
  'term-card',
  'explained-text',
  'plainsight-pack',
];

const FORM_FIELDS = ['input', 'textarea', 'select', 'button', 'datalist'];
const CODE = ['code', 'pre', 'kbd', 'samp', 'xmp', 'listing', 'plaintext'];
const NEVER_TEXT = [
  'head',
  'title',
  'script',
  'style',
  'noscript',
  'noembed',
  'noframes',
  'template',
  'rp',
  'rt',
];
const EMBEDDED = ['svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'img'];

const MARKED_SO = [
  '[hidden]',
  '[aria-hidden="true" i]',
  '[translate="no" i]',
  '[data-plainsight-ignore]',
  '[contenteditable]:not([contenteditable="false" i])',
].join();

const TAGS = new Set([...PLAINSIGHT_ELEMENTS, ...FORM_FIELDS, ...CODE, ...NEVER_TEXT, ...EMBEDDED]);
const LEFT_ALONE = [...TAGS, MARKED_SO].join();

/** The attributes whose change makes an element read or left alone. */
export const DECISIVE_ATTRIBUTES = [
  'hidden',
  'aria-hidden',
  'translate',
  'data-plainsight-ignore',
  'contenteditable',
  'open',
];

/** Whether the text in an element is not to be read. */
export function isLeftAlone(element: Element): boolean {
  return TAGS.has(element.localName) || element.matches(MARKED_SO);
}

/** The nearest element under `root`, from `element` upwards, that is left alone. */
export function leftAloneAround(root: Node, element: Element): Element | undefined {
  const nearest = element.closest(LEFT_ALONE);
  return nearest === null || nearest.contains(root) ? undefined : nearest;
}

/** Whether a root is itself inside editable text. */
export function isEditable(root: Node): boolean {
  return (root as Partial<HTMLElement>).isContentEditable === true;
}
