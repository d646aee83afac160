/** @type {(text: string | undefined) => string} A text as one line of a table. */
const cell = (text) => (text ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|');

/** @type {(title: string, heads: string[], rows: string[][]) => string} */
const table = (title, heads, rows) =>
  rows.length === 0
    ? ''
    : [
        `## ${title}`,
        '',
        `| ${heads.join(' | ')} |`,
        `| ${heads.map(() => '---').join(' | ')} |`,
        ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
        '',
      ].join('\n');

/** @type {(name: string) => string} */
const code = (name) => `\`${name}\``;

/** @type {(list: any[] | undefined, columns: (row: any) => string[]) => string[][]} */
const rows = (list, columns) => (list ?? []).map(columns);

/**
 * The reference page of one element.
 * @param {any} element Its declaration in the custom elements manifest.
 * @returns {string} Markdown.
 */
export function referencePage({
  tagName,
  summary,
  attributes,
  members,
  slots,
  events,
  cssParts,
  cssProperties,
  states,
}) {
  const attributeNames = new Set((attributes ?? []).map((/** @type {any} */ { fieldName }) => fieldName));
  const properties = (members ?? []).filter((/** @type {any} */ { name }) => !attributeNames.has(name));
  return [
    `# <${tagName}>`,
    '',
    '<!-- Written by `npm run docs` from the comments of the element. Change it there. -->',
    '',
    summary,
    '',
    '```html',
    states[0]?.markup ?? `<${tagName}></${tagName}>`,
    '```',
    '',
    table(
      'Attributes',
      ['name', 'value', 'default', 'what it does'],
      rows(attributes, ({ name, type, default: value, description }) => [
        code(name),
        code(type?.text ?? 'string'),
        value ? code(value) : '',
        description,
      ]),
    ),
    table(
      'Properties',
      ['name', 'value', 'what it does'],
      rows(properties, ({ name, type, description }) => [code(name), code(type?.text ?? ''), description]),
    ),
    table(
      'Slots',
      ['name', 'what goes there'],
      rows(slots, ({ name, description }) => [name ? code(name) : '(default)', description]),
    ),
    table(
      'Events',
      ['name', 'when'],
      rows(events, ({ name, description }) => [code(name), description]),
    ),
    table(
      'Parts',
      ['name', 'what it is'],
      rows(cssParts, ({ name, description }) => [code(name), description]),
    ),
    table(
      'Custom properties',
      ['name', 'what it changes'],
      rows(cssProperties, ({ name, description }) => [code(name), description]),
    ),
    table(
      'States in the gallery',
      ['name', 'markup'],
      rows(states, ({ name, markup }) => [name, code(markup)]),
    ),
  ]
    .filter((part) => part !== undefined)
    .join('\n');
}
