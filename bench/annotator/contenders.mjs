import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** @param {string} name */
const path = (name) => fileURLToPath(new URL(`in-page/${name}.mjs`, import.meta.url));

/**
 * What runs in the page, as one script: it leaves `globalThis.contender`, a function that is given what `prepare` made
 * of the terms, marks the page, and resolves to the number of matches.
 * @param {string} name Of a module in `in-page`.
 */
export async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [path(name)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['source', 'browser'],
  });
  return outputFiles[0].text;
}
