import MagicString from 'magic-string';

/*
 * Takes out of Lit's templates what neither a parser nor a reader sees: line breaks, indents, comments in styles. What
 * lies between words becomes one space, never none. Words that are translated stay as they are, since `msg` knows them by
 * their text.
 */

const quoted = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/;

/** @type {(text: string, names: ReadonlyMap<string, string>) => string} A piece of a style sheet; it may begin and end anywhere between two tokens. */
const minifyCss = (text, names) =>
  text
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .split(quoted)
    .map((piece, place) =>
      place % 2 === 1
        ? piece
        : piece
            .replaceAll(/\s+/g, ' ')
            .replaceAll(/ ?([{};,]) ?/g, '$1')
            .replaceAll(': ', ':')
            .replaceAll(';}', '}')
            .replaceAll(/--_[\w-]+/g, (name) => names.get(name) ?? name),
    )
    .join('');

/** @param {string} text A piece of markup. */
const minifyMarkup = (text) => text.replaceAll(/\s+/g, ' ').replaceAll(' >', '>');

/** @type {Readonly<Record<string, (text: string, names: ReadonlyMap<string, string>) => string>>} */
const minifiers = { css: minifyCss, html: minifyMarkup, svg: minifyMarkup };

/** Whether a value is part of a syntax tree (https://github.com/estree/estree). @param {unknown} value @returns {value is any} */
export const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;

/**
 * Calls back for each tagged template of a syntax tree but for those that `msg` is handed.
 * @param {any} node
 * @param {(template: any) => void} found
 */
function eachTemplate(node, found) {
  if (node.type === 'CallExpression' && node.callee.name === 'msg') return;
  if (node.type === 'TaggedTemplateExpression') found(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) eachTemplate(child, found);
  }
}

/**
 * @param {ReadonlyMap<string, string>} [names] What custom properties are called instead.
 * @returns {import('rollup').Plugin}
 */
export const minifyTemplates = (names = new Map()) => ({
  name: 'minify-templates',
  transform(code, id) {
    if (!/\b(?:css|html|svg)`/.test(code) || id.includes('node_modules')) return null;
    const result = new MagicString(code);
    eachTemplate(this.parse(code), ({ tag, quasi }) => {
      const minify = minifiers[tag.name];
      if (!minify) return;
      for (const { start, end } of quasi.quasis) {
        if (start < end) result.update(start, end, minify(code.slice(start, end), names) || ' ');
      }
    });
    return { code: result.toString(), map: result.generateMap({ hires: true }) };
  },
});
