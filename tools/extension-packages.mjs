import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { execFileSync } from 'node:child_process';
import { rollup } from 'rollup';
import { configurations } from '../rollup.config.mjs';
import { root } from './run.mjs';
import { zipOf } from './zip.mjs';

/** @typedef {import('./zip.mjs').PackedFile} PackedFile */

export const packedBrowsers = /** @type {const} */ (['chrome', 'firefox']);

/** @type {(browser: typeof packedBrowsers[number]) => string} */
export const unpackedFolder = (browser) => join(root, 'dist', 'extension', browser);

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * Builds the extension from its sources, in memory: nothing that an earlier build has left behind gets in.
 * @returns {Promise<Record<typeof packedBrowsers[number], PackedFile[]>>} The files for each browser.
 */
async function buildExtension() {
  /** @type {Record<typeof packedBrowsers[number], PackedFile[]>} */
  const built = { chrome: [], firefox: [] };
  for (const { output, ...options } of configurations('extension')) {
    const bundle = await rollup(options);
    for (const target of [output ?? []].flat()) {
      const folder = target.dir ?? target.file ?? '';
      const browser = packedBrowsers.find((name) => relative('dist/extension', folder).startsWith(name));
      if (!browser) throw new Error(`${folder} is the folder of no browser: correct rollup.config.mjs.`);
      for (const file of (await bundle.generate(target)).output) {
        const name = target.file ? basename(target.file) : file.fileName;
        built[browser].push({ name, source: file.type === 'chunk' ? file.code : file.source });
      }
    }
    await bundle.close();
  }
  return built;
}

/**
 * The sources from which the extension is built, as the checkout has them.
 * @returns {PackedFile[] | undefined} Nothing where there is no checkout, but what was unpacked from such an archive.
 */
function sourceFiles() {
  if (!existsSync(join(root, '.git'))) return undefined;
  const names = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return names
    .split('\0')
    .filter((name) => name && existsSync(join(root, name)))
    .map((name) => ({ name, source: readFileSync(join(root, name)) }));
}

/**
 * What goes to the stores: a package for each browser, and the sources that a reviewer builds them from.
 * @returns {Promise<{ name: string, files: readonly PackedFile[], bytes: Buffer }[]>}
 */
export async function makePackages() {
  const { chrome, firefox } = await buildExtension();
  const sources = sourceFiles();
  const contents = [
    { name: `plainsight-${version}-chrome.zip`, files: chrome },
    { name: `plainsight-${version}-firefox.zip`, files: firefox },
    ...(sources ? [{ name: `plainsight-${version}-source.zip`, files: sources }] : []),
  ];
  return Promise.all(contents.map(async (content) => ({ ...content, bytes: await zipOf(content.files) })));
}
