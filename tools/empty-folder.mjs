import { rmSync } from 'node:fs';

/**
 * Empties the folder of an output before it is written, so that no file of an earlier build is delivered.
 * @returns {import('rollup').OutputPlugin}
 */
export const emptyFolder = () => ({
  name: 'empty-folder',
  renderStart({ dir }) {
    if (dir) rmSync(dir, { recursive: true, force: true });
  },
});
