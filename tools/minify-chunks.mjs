import terser from '@rollup/plugin-terser';

const clause = /\b(import|export) ?\{([^}]*)\}/g;

/**
 * The names of what a chunk hands on or is handed, by what they are within it.
 * @param {string} code A chunk as esbuild leaves it.
 */
function namesOutside(code) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const [, kind, list = ''] of code.matchAll(clause)) {
    for (const [first = '', second = first] of list.split(',').map((item) => item.trim().split(' as '))) {
      const [within, outside] = kind === 'export' ? [first, second] : [second, first];
      // Two chunks may hand on different things under one name.
      if (![...names.values()].includes(outside)) names.set(within, outside);
    }
  }
  return names;
}

/**
 * Minifies chunks so that what one hands to another is called the same in both: each list of names is half as long.
 * @param {import('@rollup/plugin-terser').Options} options
 * @returns {import('rollup').Plugin}
 */
export const minifyChunks = (options) => ({
  name: 'minify-chunks',
  renderChunk(code, chunk, output, meta) {
    const props = Object.fromEntries(
      [...namesOutside(code)].map(([within, outside]) => [`$${within}`, outside]),
    );
    const { renderChunk } = terser({ ...options, nameCache: { vars: { props } } });
    return typeof renderChunk === 'function' ? renderChunk.call(this, code, chunk, output, meta) : null;
  },
});
