import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { pack } from '@plainsight/content';
import { namesOf, termForms } from '@plainsight/evidence';
import esbuild, { minify as esbuildMinify } from 'rollup-plugin-esbuild';
import { readBuildConstants } from './tools/build-constants.mjs';
import { coreChunk } from './tools/core-chunk.mjs';
import { doctorHash } from './tools/doctor-hash.mjs';
import { emptyFolder } from './tools/empty-folder.mjs';
import { extensionFiles } from './tools/extension-files.mjs';
import { leaveOutNotes } from './tools/leave-out-notes.mjs';
import { leaveOut } from './tools/leave-out.mjs';
import { tags } from './tools/manifest.mjs';
import { minifyChunks } from './tools/minify-chunks.mjs';
import { minifyTemplates } from './tools/minify-templates.mjs';
import { shortNames } from './tools/private-properties.mjs';

const constants = readBuildConstants();
const version = JSON.parse(constants.PLAINSIGHT_VERSION ?? '');
const banner = `/*! Plainsight ${version}. Code: MIT. Content: CC BY 4.0. With Lit (BSD-3-Clause, Google LLC) and Valibot (MIT, Fabian Hiller). */`;
/** Before any module of a second copy runs, Lit's among them: the first copy stays. */
const onlyOnce = `if (globalThis.Plainsight) {
  console.warn('Plainsight ' + globalThis.Plainsight.version + ' is on this page already, so the copy of version ${version} does nothing. Remove one of the two script tags.');
  return globalThis.Plainsight;
}`;
/** What of our pack the extension marks pages with. */
const ownTerms = { terms: termForms(pack), language: pack.language };
/** Terms of our own, and those that the options have checked, are not checked again where they are compiled. */
const checkedTerms = {
  'annotator/src/match/terms.ts': `
    export const readTerm = ({ id, forms, caseSensitive = false, contextTerms = [] }) =>
      ({ id, forms, caseSensitive, contextTerms });
    export const checkForm = () => {};`,
};
/** The content script changes nothing in a page. */
const leftOut = {
  ...checkedTerms,
  'annotator/src/page/element-marker.ts': 'export const ElementMarker = undefined;',
};
/**
 * Of Lit, what our own code and the browsers that can run it (the `es2022` below) have a use for: properties are of one
 * kind, style sheets are adopted, and styles are made of styles alone.
 */
const litAsUsed = {
  '@lit/reactive-element/decorators/property.js': `
    export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);`,
  '@lit/reactive-element/css-tag.js': `
    export const supportsAdoptingStyleSheets = true;
    export class CSSResult {
      constructor(cssText) { this.cssText = cssText; }
      get styleSheet() {
        if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
        return this.sheet;
      }
      toString() { return this.cssText; }
    }
    export const unsafeCSS = (text) => new CSSResult(text);
    export const css = (strings, ...values) => unsafeCSS(String.raw({ raw: strings }, ...values));
    export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map((style) => style.styleSheet); };
    export const getCompatibleStyle = (style) => style;`,
};
/** Elements mark a page's text with elements, and read what stands inside them alone. */
const elementsMark = {
  ...litAsUsed,
  'annotator/src/match/known-codes.ts': 'export const fillKnown = () => {};',
  ...checkedTerms,
  'annotator/src/page/highlight-marker.ts': 'export const createHighlightMarker = undefined;',
  'annotator/src/page/shadow-roots.ts': `
    export class ShadowRootSearch { isDone = true; add() {} search() { return []; } }`,
};
/** The loader has no way to another language, so what it loads goes without the means to change it. */
const englishAlone = {
  ...elementsMark,
  '@lit/localize/lit-localize.js': `
    export const msg = (words) => words;
    export const str = (strings, ...values) => String.raw({ raw: strings }, ...values);
    export const updateWhenLocaleChanges = () => {};
    export const configureLocalization = () => ({ getLocale: () => 'en' });`,
};
/**
 * After esbuild, which shortens private names: each finds what the other does not, 3 parts in 100 of each file.
 * @type {import('@rollup/plugin-terser').Options}
 */
const smallest = { ecma: 2020, compress: { passes: 3 }, format: { comments: /^!/ } };
const privateProperties = shortNames('components/src');
const browsers = /** @type {const} */ (['chrome', 'firefox']);

/**
 * The one table of what is built: entries × targets. `group` names what `npm start` watches.
 * @typedef {object} Entry
 * @property {'site' | 'cdn' | 'library' | 'extension'} group
 * @property {string | Record<string, string>} input
 * @property {boolean | 'templates'} minify Whether all of it, or what stands in Lit's templates alone.
 * @property {Record<string, string>} [without] What stands in for modules, by how their paths end.
 * @property {boolean} [shownAlone] Whether it holds our pack as far as elements show it.
 * @property {boolean} [exportsNothing] Nobody imports a name from the entries, so others may be put with them.
 * @property {import('rollup').OutputOptions[]} targets
 */

/** @type {Entry[]} */
const entries = [
  {
    group: 'site',
    input: 'packages/embed/src/plainsight.doctor.ts',
    minify: true,
    targets: [{ file: 'dist/cdn/plainsight.doctor.js', format: 'es', banner }],
  },
  {
    group: 'site',
    input: 'packages/embed/src/plainsight.ts',
    minify: true,
    shownAlone: true,
    without: elementsMark,
    targets: [
      {
        file: 'dist/cdn/plainsight.js',
        format: 'iife',
        name: 'Plainsight',
        banner,
        intro: onlyOnce,
        inlineDynamicImports: true,
      },
    ],
  },
  {
    group: 'cdn',
    input: 'packages/embed/src/plainsight.loader.ts',
    minify: true,
    targets: [{ file: 'dist/cdn/plainsight.loader.js', format: 'es', banner }],
  },
  // In two passes: the first finds what each element needs, the second puts that into few files.
  {
    group: 'cdn',
    input: {
      pack: 'packages/embed/src/pack-in-parts.ts',
      ...Object.fromEntries(tags.map((tag) => [tag, `components/src/${tag}/define.ts`])),
    },
    minify: 'templates',
    without: englishAlone,
    targets: [{ dir: 'dist/elements', format: 'es', plugins: [emptyFolder()] }],
  },
  {
    group: 'cdn',
    input: Object.fromEntries(['pack', ...tags].map((name) => [name, `dist/elements/${name}.js`])),
    minify: true,
    exportsNothing: true,
    targets: [
      {
        dir: 'dist/cdn/chunks',
        format: 'es',
        chunkFileNames: 'shared-[hash].js',
        manualChunks: coreChunk('condition-card', 'pack'),
        plugins: [emptyFolder()],
      },
    ],
  },
  {
    group: 'cdn',
    input: 'packages/embed/src/embed.ts',
    minify: true,
    targets: [{ file: 'dist/cdn/embed.js', format: 'iife', banner }],
  },
  {
    group: 'library',
    input: 'packages/annotator/src/index.ts',
    minify: true,
    targets: [{ file: 'dist/annotator/annotator.js', format: 'es' }],
  },
  ...['content-script', 'reader-script', 'background'].map((name) => ({
    group: /** @type {const} */ ('extension'),
    input: `extension/src/${name}/${name}.ts`,
    // What is put into other people's pages is kept small.
    minify: name !== 'background',
    ...(name === 'background' ? {} : { without: leftOut }),
    targets: browsers.map((browser) => ({
      file: `dist/extension/${browser}/${name}.js`,
      format: /** @type {const} */ ('iife'),
    })),
  })),
  {
    group: 'extension',
    input: {
      popup: 'extension/src/popup/popup.ts',
      card: 'extension/src/card/card.ts',
      studies: 'extension/src/studies/studies.ts',
      options: 'extension/src/options/options.ts',
    },
    minify: false,
    // The extension's own pages are HTML.
    without: { 'components/src/html-templates.ts': 'export const isXhtml = false;' },
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
const toOptions = ({ input, minify, without, targets, exportsNothing, shownAlone }) => ({
  input,
  output: targets,
  ...(exportsNothing ? { preserveEntrySignatures: false } : {}),
  plugins: [
    ...(without ? [leaveOut(without)] : []),
    nodeResolve({
      exportConditions: ['source', 'production'],
      browser: true,
      extensions: ['.ts', '.mjs', '.js'],
    }),
    commonjs(),
    json(),
    esbuild({
      target: 'es2022',
      define: {
        ...constants,
        PLAINSIGHT_TERMS: JSON.stringify(ownTerms),
        PLAINSIGHT_NAMES: JSON.stringify(namesOf(pack)),
      },
    }),
    doctorHash(),
    ...(shownAlone ? [leaveOutNotes()] : []),
    ...(minify ? [minifyTemplates(privateProperties)] : []),
    ...(minify === true ? [esbuildMinify({ target: 'es2022' }), minifyChunks(smallest)] : []),
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
