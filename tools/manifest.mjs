import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as analyzer from '@custom-elements-manifest/analyzer';
// @ts-expect-error The package declares no types for it.
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { root } from './run.mjs';
import { parseState } from './states.mjs';

/** The package's own types leave these out. */
const { create, ts } = /** @type {any} */ (analyzer);
const source = 'components/src';

/** The tags of the elements, from their folders. */
export const tags = readdirSync(join(root, source), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, source, entry.name, `${entry.name}.ts`)))
  .map((entry) => entry.name)
  .sort();

/** @type {(node: any) => string[]} The `@state` lines of a class. */
const stateLines = (node) =>
  (ts.getJSDocTags(node) ?? [])
    .filter((/** @type {any} */ tag) => tag.tagName.text === 'state')
    .map((/** @type {any} */ tag) =>
      (ts.getTextOfJSDocComment(tag.comment) ?? '').replaceAll(/\s*\n\s*/g, ' '),
    );

/** What the analyzer does not know of: the tag, which our `define` registers, and the states to look at. */
const plainsightPlugin = {
  name: 'plainsight',
  /** @param {any} context */
  analyzePhase({ node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations.find(
      (/** @type {any} */ { name }) => name === node.name?.text,
    );
    const tag = tags.find((name) => moduleDoc.path === `${source}/${name}/${name}.ts`);
    if (!declaration || !tag) return;
    declaration.tagName = tag;
    declaration.customElement = true;
    declaration.states = stateLines(node).map((line) => parseState(tag, line));
  },
  /** Only what a user of the element can reach is told. @param {any} context */
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          (/** @type {any} */ { kind, privacy, static: isStatic }) =>
            kind === 'field' && privacy !== 'private' && privacy !== 'protected' && !isStatic,
        );
        declaration.events = declaration.events?.filter((/** @type {any} */ { name }) => name);
      }
    }
  },
};

/**
 * Reads the elements' API from their sources.
 * @returns A custom elements manifest (https://github.com/webcomponents/custom-elements-manifest) in which an element
 * also has `states`.
 * @throws {Error} Where a state cannot be read; it names the element and the line.
 */
export function readManifest() {
  const files = tags.map((tag) => `${source}/${tag}/${tag}.ts`);
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  return create({ modules, plugins: [...litPlugin(), plainsightPlugin] });
}

/** The elements of a manifest. */
export const elementsOf = (/** @type {any} */ manifest) =>
  manifest.modules.flatMap((/** @type {any} */ { declarations }) =>
    declarations.filter((/** @type {any} */ { tagName }) => tagName),
  );
