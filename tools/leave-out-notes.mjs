import MagicString from 'magic-string';
import { isNode } from './minify-templates.mjs';

/*
 * The records of our own pack, as far as elements show them: notes on how a record was made stay in the published pack
 * (dist/content), and the address of a work that has a DOI follows from that.
 */

const notes = ['confidenceNote', 'figureSeenIn', 'bibliographyCheck', 'p', 'mean', 'meanChange', 'sd'];

/** @param {any} property */
const nameOf = ({ key }) => key?.name ?? key?.value;

/** @param {any} property @param {any[]} others */
function followsFromDoi(property, others) {
  const doi = others.find((other) => nameOf(other) === 'DOI')?.value.value;
  return nameOf(property) === 'URL' && property.value.value === `https://doi.org/${doi}`;
}

/** @param {any} node @param {(property: any) => void} found */
function eachNote(node, found) {
  const { type, properties } = node;
  for (const property of type === 'ObjectExpression' ? properties : []) {
    if (notes.includes(nameOf(property)) || followsFromDoi(property, properties)) found(property);
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) eachNote(child, found);
  }
}

/** @returns {import('rollup').Plugin} */
export const leaveOutNotes = () => ({
  name: 'leave-out-notes',
  transform(code, id) {
    if (!/\/content\/src\/\w+\/(?:findings\.ts|references\.json)$/.test(id)) return null;
    const result = new MagicString(code);
    eachNote(this.parse(code), ({ start, end }) => {
      const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
      result.remove(start, end + comma);
    });
    return { code: result.toString(), map: result.generateMap({ hires: true }) };
  },
});
