import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { base } from '../extension/manifest/base.mjs';
import { chrome } from '../extension/manifest/chrome.mjs';
import { firefox } from '../extension/manifest/firefox.mjs';
import { root } from './run.mjs';

const patches = { chrome, firefox };
const room = join(root, 'extension');

/**
 * @param {string} folder A folder of the extension's room.
 * @param {RegExp} names
 */
function filesIn(folder, names) {
  return readdirSync(join(room, folder))
    .filter((name) => names.test(name))
    .map((name) => ({ name, source: readFileSync(join(room, folder, name)) }));
}

/** The files that stand in the built extension as they stand in its room. */
function stillFiles() {
  const pages = ['popup', 'card', 'options', 'studies', 'shared'].flatMap((part) =>
    filesIn(join('src', part), /\.(html|css)$/),
  );
  const icons = filesIn('icons', /\.png$/).map(({ name, source }) => ({ name: `icons/${name}`, source }));
  return [...pages, ...icons];
}

/**
 * Puts the manifest, the pages, their styles and the icons beside the scripts of one browser's extension.
 * @param {keyof typeof patches} browser
 * @param {string} version
 * @returns {import('rollup').OutputPlugin}
 */
export const extensionFiles = (browser, version) => ({
  name: 'extension-files',
  generateBundle() {
    const source = `${JSON.stringify({ ...base, version, ...patches[browser] }, null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'manifest.json', source });
    for (const file of stillFiles()) {
      this.emitFile({ type: 'asset', fileName: file.name, source: file.source });
    }
  },
});
