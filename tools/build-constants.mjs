import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, readManifest } from './manifest.mjs';
import { root } from './run.mjs';

/**
 * What is written into the scripts when they are built.
 * @returns {Record<string, string>} Names, and the source text that takes their place.
 */
export function readBuildConstants() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const declarations = elementsOf(readManifest()).map((/** @type {any} */ { tagName, attributes }) => ({
    tagName,
    attributes: (attributes ?? []).map((/** @type {any} */ { name, type }) => ({ name, type })),
  }));
  const elements = declarations.map((/** @type {any} */ { tagName, attributes }) => [
    tagName,
    attributes.map((/** @type {any} */ { name }) => name),
  ]);
  return {
    PLAINSIGHT_VERSION: JSON.stringify(version),
    PLAINSIGHT_ELEMENTS: JSON.stringify(Object.fromEntries(elements)),
    PLAINSIGHT_MANIFEST: JSON.stringify({ modules: [{ declarations }] }),
  };
}
