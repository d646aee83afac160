import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../../tools/run.mjs';

/** @param {ArrayBuffer | string} data Bytes with brotli at its best. */
export const compressed = (data) =>
  brotliCompressSync(typeof data === 'string' ? data : new Uint8Array(data)).length;

/**
 * Bundles what a page or a content script takes of the annotator, minified.
 * @param {readonly string[]} names What of its exports; all where none is named.
 * @param {Readonly<Record<string, string>>} [without] What stands in for modules, by how their paths end.
 * @returns {Promise<string>}
 */
export async function bundleOf(names, without = {}) {
  const what = names.length > 0 ? `{ ${names.join(', ')} }` : '*';
  const { outputFiles } = await build({
    stdin: { contents: `export ${what} from '@plainsight/annotator';`, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['source', 'browser'],
    plugins: [
      {
        name: 'leave-out',
        setup({ onLoad }) {
          for (const [end, contents] of Object.entries(without)) {
            const filter = new RegExp(`${end.replaceAll('.', '\\.')}$`);
            onLoad({ filter }, () => ({ contents, loader: 'js' }));
          }
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

/** The sizes of the annotator's code, in bytes with brotli. */
export async function codeSizes() {
  const alone = await bundleOf(['annotate', 'loadIndex'], {
    'page/element-marker.ts': 'export const ElementMarker = undefined;',
  });
  return { alone: compressed(alone), whole: compressed(await bundleOf([])) };
}
