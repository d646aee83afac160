import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './run.mjs';

/*
 * Writes what is published to npm into dist/npm, a folder for each package: the compiled code without its tests, and a
 * package.json in which nothing points into this repository. `npm pack` and `npm publish` take the folders as they are.
 */

/** The packages for others, by their folders. */
export const npmFolders = [
  'packages/evidence',
  'packages/annotator',
  'content',
  'components',
  'packages/embed',
  'packages/render',
];

const forTests = /\.test\.|\.test-support\.|(?:^|\/)test(?:ing)?[/.-]/;
const ownImport = /(\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.[^'"]+)\.ts\2/g;
/** A module has no `this`, as bundlers would tell our users for each file. */
const helperLookup = /\(this && this\.__\w+\) \|\| /g;
const jsonImport = /'(\.\/[^']+)\.json'(?: with \{ type: 'json' \})?/g;

/** @param {string} folder @returns {any} */
const readPackage = (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What a user's tools resolve: without the way to our sources, and without what our tests alone use. @param {any} entry @returns {any} */
function published(entry) {
  if (typeof entry !== 'object') return entry;
  return Object.fromEntries(
    Object.entries(entry)
      .filter(([key]) => key !== 'source' && key !== './testing')
      .map(([key, value]) => [key, published(value)]),
  );
}

/** A module of JSON as one of JavaScript, since not every bundler and browser takes JSON. @param {string} json */
const dataModule = (json) => `export default ${JSON.stringify(JSON.parse(json))};\n`;

/** @param {string} json */
function dataTypes(json) {
  const keys = Object.keys(JSON.parse(json)).map((key) => JSON.stringify(key));
  return `declare const data: Readonly<Record<${keys.join(' | ')}, object>>;\nexport default data;\n`;
}

/** What has no source any more was compiled from an earlier one. @param {string} from @param {string} to */
function copyCompiled(from, to) {
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  )) {
    const source = join(from, '..', 'src', name.replace(/\.d\.ts$|\.js$/, '.ts'));
    if (!existsSync(source)) continue;
    if (forTests.test(name) || !/\.(?:js|d\.ts|json)$/.test(name)) continue;
    const text = readFileSync(join(from, name), 'utf8');
    if (name.endsWith('.json')) {
      write(join(to, name.replace('.json', '.data.js')), dataModule(text));
      write(join(to, name.replace('.json', '.data.d.ts')), dataTypes(text));
    } else {
      write(
        join(to, name),
        text
          .replaceAll(helperLookup, '')
          .replaceAll(jsonImport, "'$1.data.js'")
          .replaceAll(ownImport, '$1$2$3.js$2'),
      );
    }
  }
}

/** @param {string} folder */
function writePackage(folder) {
  const { private: _, devDependencies, exports, ...kept } = readPackage(folder);
  const to = join(root, 'dist', 'npm', kept.name.replace('@plainsight/', ''));
  const { engines } = readPackage('.');
  write(
    join(to, 'package.json'),
    `${JSON.stringify({ ...kept, engines, exports: published(exports) }, null, 2)}\n`,
  );
  const license = join(root, folder, 'LICENSE');
  copyFileSync(existsSync(license) ? license : join(root, 'LICENSE'), join(to, 'LICENSE'));
  copyFileSync(join(root, 'docs', 'npm.md'), join(to, 'README.md'));
  for (const name of kept.files) {
    const from = join(root, folder, name);
    if (name === 'lib') copyCompiled(from, join(to, 'lib'));
    else if (name === 'cdn') cpSync(join(root, 'dist', 'cdn'), join(to, 'cdn'), { recursive: true });
    else cpSync(from, join(to, name), { recursive: true });
  }
}

/** Writes all of them anew. */
export function writeNpmPackages() {
  rmSync(join(root, 'dist', 'npm'), { recursive: true, force: true });
  for (const folder of npmFolders) writePackage(folder);
}
