import { packVariants } from '../demo/gallery/packs.js';

/**
 * One state of an element, as its `@state` line tells it.
 * @typedef {object} State
 * @property {string} name
 * @property {string | null} pack The name of a variant in `demo/gallery/packs.js`; null for the pack as it is.
 * @property {string} markup
 * @property {{ act: 'press' | 'focus' | 'hover' | 'see', target: string }[]} steps What a reader does to come to it.
 */

const line = /^(?<name>[^[\]]+?)(?: \[(?<pack>[a-z-]+)\])? -(?: (?<rest>.*))?$/s;
const step = /; (?<act>press|focus|hover|see) "(?<target>[^"]+)"(?=\s*(?:;|$))/g;

/**
 * Reads `NAME [PACK] - ATTRIBUTES ; press "BUTTON" > <p>own content</p>`; all but the name can be missing.
 * @param {string} tag
 * @param {string} text
 * @returns {State}
 * @throws {Error} Where the line has another form, or names a pack that is not there.
 */
export function parseState(tag, text) {
  const found = line.exec(text)?.groups;
  if (!found) throw new Error(`<${tag}>: the line "@state ${text}" has no "NAME - ATTRIBUTES".`);
  const { name = '', pack = null, rest = '' } = found;
  if (pack !== null && !(pack in packVariants)) {
    const names = Object.keys(packVariants).join(', ');
    throw new Error(`<${tag}>, state "${name}": there is no pack "${pack}". Use one of: ${names}.`);
  }
  const contentAt = rest.search(/(?:^| )> ?</);
  const before = contentAt === -1 ? rest : rest.slice(0, contentAt);
  const content = contentAt === -1 ? '' : rest.slice(rest.indexOf('>', contentAt) + 1).trim();
  const steps = [...before.matchAll(step)].map(({ groups }) => /** @type {any} */ ({ ...groups }));
  const attributes = before.replaceAll(step, '').trim();
  if (attributes.includes(';')) {
    throw new Error(
      `<${tag}>, state "${name}": "${attributes}" has a step that is not press, focus, hover or see "…".`,
    );
  }
  return { name, pack, markup: `<${tag}${attributes && ` ${attributes}`}>${content}</${tag}>`, steps };
}
