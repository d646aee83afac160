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

const TAGS: ReadonlySet<string> = new Set([
  ...PLAINSIGHT_ELEMENTS,
  ...FORM_FIELDS,
  ...CODE,
  ...NEVER_TEXT,
  ...EMBEDDED,
]);

/** Whether the text in an element is not to be read. */
export function isLeftAlone(element: Element): boolean {
  return TAGS.has(element.localName) || element.matches(MARKED_SO);
}

/** Whether what stands right inside a node is never drawn as text. */
export function isNeverText(node: Node | null): boolean {
  return node !== null && NEVER_TEXT.includes(node.nodeName.toLowerCase());
}

/** Whether a root is itself inside editable text. */
export function isEditable(root: Node): boolean {
  return (root as Partial<HTMLElement>).isContentEditable === true;
}
