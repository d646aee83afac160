import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unpackedFolder } from '../../tools/extension-packages.mjs';
import { root } from '../../tools/run.mjs';

interface Finding {
  readonly code: string;
  readonly file: string;
}

/** The names of all files in a folder, in order. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe('the built extension, as the stores look at it', () => {
  it("has no error, and no warning but of Lit's own innerHTML", () => {
    const program = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
    const folder = unpackedFolder('firefox');
    const words = [program, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
    const run = spawnSync(process.execPath, words, { encoding: 'utf8', cwd: root });
    const found: { errors: Finding[]; warnings: Finding[] } = JSON.parse(run.stdout);
    assert.deepEqual(found.errors, []);
    assert.deepEqual(
      found.warnings.map(({ code, file }) => `${code} in ${file}`),
      ['UNSAFE_VAR_ASSIGNMENT in lit.js'],
    );
  });

  // The linter knows Firefox alone, and holds the service worker that Chrome needs to be an error.
  it('is the same for Chrome, but for the manifest', () => {
    const [chrome, firefox] = [unpackedFolder('chrome'), unpackedFolder('firefox')];
    assert.deepEqual(filesIn(chrome), filesIn(firefox));
    for (const name of filesIn(chrome).filter((file) => file !== 'manifest.json')) {
      assert.ok(readFileSync(join(chrome, name)).equals(readFileSync(join(firefox, name))), name);
    }
  });
});
