import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/run.mjs';

interface Finding {
  readonly code: string;
  readonly file: string;
}

describe('the built extension, as the stores look at it', () => {
  for (const browser of ['chrome', 'firefox']) {
    it(`${browser}: no error, and no warning but of Lit's own innerHTML`, () => {
      const program = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
      const folder = join(root, 'dist', 'extension', browser);
      const words = [program, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
      const run = spawnSync(process.execPath, words, { encoding: 'utf8', cwd: root });
      const found: { errors: Finding[]; warnings: Finding[] } = JSON.parse(run.stdout);
      assert.deepEqual(found.errors, []);
      assert.deepEqual(
        found.warnings.map(({ code, file }) => `${code} in ${file}`),
        ['UNSAFE_VAR_ASSIGNMENT in lit.js'],
      );
    });
  }
});
