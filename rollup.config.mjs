import { readFileSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { extensionFiles } from './tools/extension-files.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const banner = `/*! Plainsight ${version}. Code: MIT. Content: CC BY 4.0. With Lit (BSD-3-Clause, Google LLC) and Valibot (MIT, Fabian Hiller). */`;
const browsers = /** @type {const} */ (['chrome', 'firefox']);

/**
 * The one table of what is built: entries × targets. `group` names what `npm start` watches.
 * @typedef {object} Entry
 * @property {'site' | 'library' | 'extension'} group
 * @property {string | Record<string, string>} input
 * @property {boolean} minify
 * @property {import('rollup').OutputOptions[]} targets
 */

/** @type {Entry[]} */
const entries = [
  {
    group: 'site',
    input: 'packages/embed/src/plainsight.ts',
    minify: true,
    targets: [{ file: 'dist/cdn/plainsight.js', format: 'iife', name: 'Plainsight', banner }],
  },
  {
    group: 'library',
    input: 'packages/annotator/src/index.ts',
    minify: true,
    targets: [{ file: 'dist/annotator/annotator.js', format: 'es' }],
  },
  {
    group: 'extension',
    input: 'extension/src/content-script/content-script.ts',
    minify: false,
    targets: browsers.map((browser) => ({
      file: `dist/extension/${browser}/content-script.js`,
      format: 'iife',
    })),
  },
  {
    group: 'extension',
    input: {
      popup: 'extension/src/popup/popup.ts',
      card: 'extension/src/card/card.ts',
      studies: 'extension/src/studies/studies.ts',
    },
    minify: false,
    targets: browsers.map((browser) => ({
      dir: `dist/extension/${browser}`,
      format: 'es',
      chunkFileNames: '[name].js',
      manualChunks: (id) => {
        if (/node_modules\/(lit|lit-html|lit-element|@lit|@lit-labs)\//.test(id)) return 'lit';
        if (id.includes('node_modules')) return 'vendor';
        return /\/(components|content|packages)\//.test(id) ? 'plainsight' : undefined;
      },
      plugins: [extensionFiles(browser, version)],
    })),
  },
];

/** @type {(entry: Entry) => import('rollup').RollupOptions} */
const toOptions = ({ input, minify, targets }) => ({
  input,
  output: targets,
  plugins: [
    nodeResolve({
      exportConditions: ['source', 'production'],
      browser: true,
      extensions: ['.ts', '.mjs', '.js'],
    }),
    commonjs(),
    json(),
    esbuild({
      target: 'es2022',
      minify,
      legalComments: 'none',
      define: { PLAINSIGHT_VERSION: JSON.stringify(version) },
    }),
  ],
  onLog(level, log, handler) {
    if (level === 'warn') throw new Error(`An unexpected bundler warning: ${log.message}`);
    handler(level, log);
  },
});

/**
 * @param {Entry['group']} [group] All of them where none is named.
 * @returns {import('rollup').RollupOptions[]}
 */
export const configurations = (group) =>
  entries.filter((entry) => !group || entry.group === group).map(toOptions);

export default configurations();
