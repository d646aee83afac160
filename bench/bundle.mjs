import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../tools/run.mjs';

/** @type {import('esbuild').BuildOptions} */
const common = { bundle: true, write: false, target: 'es2022', legalComments: 'none' };

/** @param {import('esbuild').BuildOptions} options */
async function textOf(options) {
  const { outputFiles } = await build({ ...common, ...options, write: false });
  return outputFiles[0]?.text ?? '';
}

/**
 * A module with all it imports, from the sources, as one script for a page.
 * @param {string} file From the project's root.
 * @param {import('esbuild').BuildOptions} [options]
 */
export const scriptOf = (file, options) =>
  textOf({
    entryPoints: [join(root, file)],
    minify: true,
    format: 'iife',
    conditions: ['source', 'browser'],
    ...options,
  });

/**
 * Runs in Node what the sources export: nothing needs to be built before.
 * @param {string} name What the bundle is called.
 * @param {string} code Exports it.
 * @returns {Promise<any>}
 */
export async function importSources(name, code) {
  const text = await textOf({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
  });
  const folder = join(root, 'dist/bench/build');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, text);
  return import(pathToFileURL(file).href);
}
