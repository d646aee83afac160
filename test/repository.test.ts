import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { tags } from '../tools/manifest.mjs';
import { root } from '../tools/run.mjs';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = readdirSync(join(root, 'demo/site')).filter((name) => name.endsWith('.html'));
const demonstrated = pages.map((name) => read(`demo/site/${name}`)).join('\n');

describe('every element', () => {
  it('is one of those that the design names', () => {
    assert.deepEqual(tags, [
      'administration-routes',
      'claim-check',
      'condition-card',
      'evidence-list',
      'explained-text',
      'ketamine-mechanism',
      'plainsight-pack',
      'safety-summary',
      'term-card',
      'treatment-session',
    ]);
  });

  for (const tag of tags) {
    it(`${tag} is exported, defined, tested, demonstrated and documented`, () => {
      assert.match(read('components/src/index.ts'), new RegExp(`'./${tag}/${tag}\\.ts'`));
      assert.match(read('components/src/define.ts'), new RegExp(`'./${tag}/define\\.ts'`));
      assert.ok(existsSync(join(root, `components/src/${tag}/${tag}.test.ts`)), 'it has no test');
      // Another pack than the clinic's own stands in the gallery alone.
      if (tag !== 'plainsight-pack') assert.match(demonstrated, new RegExp(`<${tag}[ >]`));
      assert.match(read('README.md'), new RegExp(`<${tag}[ >]`));
      assert.match(read(`components/src/${tag}/${tag}.ts`), /@summary/);
    });
  }
});

describe('the repository', () => {
  it('names no package registry in its lock file', () => {
    const lock: { packages: Record<string, { resolved?: string }> } = JSON.parse(read('package-lock.json'));
    const resolved = Object.values(lock.packages).flatMap((entry) => entry.resolved ?? []);
    assert.deepEqual(
      resolved.filter((place) => place.includes('://')),
      [],
    );
  });

  it('gives each part of an underline a property of its own: of `text-decoration`, Safari reads the line alone', () => {
    const sources = ['components/src', 'packages', 'demo'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|css|html)$/.test(name) && !/node_modules|\blib\b/.test(name))
        .map((name) => `${folder}/${name}`),
    );
    assert.deepEqual(
      sources.filter((file) => /text-decoration: *[\w-]+ [^;]*/.test(read(file))),
      [],
    );
  });

  it('states its licences', () => {
    assert.match(read('LICENSE'), /^MIT License/);
    assert.match(read('content/LICENSE'), /CC BY 4\.0/);
  });

  it('is set up by Node alone: the tools that run before an install import nothing installed', () => {
    const missing = ['start.mjs', 'test.mjs'].flatMap((entry) => {
      const run = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', `await import('node:module'); ${staticImports(entry)}`],
        { cwd: '/', encoding: 'utf8' },
      );
      return run.status === 0 ? [] : [run.stderr];
    });
    assert.deepEqual(missing, []);
  });
});

/** The static imports of a tool and of the files it imports, as bare imports that Node can try from elsewhere. */
function staticImports(entry: string, seen = new Set<string>()): string {
  if (seen.has(entry)) return '';
  seen.add(entry);
  return [...read(join('tools', entry)).matchAll(/^import .*? from '([^']+)';$/gm)]
    .map(([, specifier = '']) =>
      specifier.startsWith('./') ? staticImports(specifier.slice(2), seen) : `await import('${specifier}');`,
    )
    .join('');
}
