import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../tools/run.mjs';

const extensionPages = ['card', 'popup', 'options', 'studies'];

/** Each room, the packages and rooms of ours that it may import, and the packages of others that it may. */
const rooms: Record<string, { ours: string[]; others: string[] }> = {
  'packages/evidence/src': { ours: [], others: ['valibot'] },
  'content/src': { ours: ['@plainsight/evidence'], others: [] },
  'packages/annotator/src/match': { ours: [], others: [] },
  'packages/annotator/src/page': { ours: ['packages/annotator/src/match'], others: [] },
  'components/src': {
    ours: ['@plainsight/annotator', '@plainsight/evidence'],
    others: ['lit', 'lit/decorators.js', '@lit/localize', 'react'],
  },
  'packages/embed/src': {
    ours: [
      '@plainsight/components',
      '@plainsight/annotator',
      '@plainsight/content',
      '@plainsight/evidence',
      '@plainsight/render/doctor',
    ],
    others: [],
  },
  'packages/render/src': {
    ours: ['@plainsight/components', '@plainsight/content', '@plainsight/evidence'],
    others: [
      '@lit-labs/ssr',
      '@lit-labs/ssr/lib/render-result.js',
      '@citation-js/core',
      '@citation-js/plugin-bibtex',
      '@citation-js/plugin-ris',
      '@valibot/to-json-schema',
      'flesch-kincaid',
      'htmlparser2',
      'schema-dts',
      'syllable',
    ],
  },
  'extension/src/shared': {
    ours: ['@plainsight/annotator', '@plainsight/content', '@plainsight/evidence'],
    others: ['webextension-polyfill'],
  },
  'extension/src/background': { ours: ['extension/src/shared'], others: [] },
  'extension/src/content-script': { ours: ['@plainsight/annotator', 'extension/src/shared'], others: [] },
  'extension/src/reader-script': {
    ours: ['@plainsight/annotator', 'extension/src/content-script', 'extension/src/shared'],
    others: [],
  },
  ...Object.fromEntries(
    extensionPages.map((page) => [
      `extension/src/${page}`,
      {
        ours: [
          '@plainsight/components',
          '@plainsight/content',
          '@plainsight/evidence',
          'extension/src/shared',
        ],
        others: ['lit', 'lit/directives/live.js', 'lit/directives/repeat.js'],
      },
    ]),
  ),
};

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

function sourcesOf(room: string): string[] {
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs)$/.test(name) && !/\.test\.ts$|testing[./]|test-support/.test(name))
    .map((name) => join(room, name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

const inside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

function isAllowed(room: string, file: string, specifier: string): boolean {
  const { ours, others } = rooms[room] ?? { ours: [], others: [] };
  if (specifier.startsWith('.')) {
    const target = relative(root, join(root, dirname(file), specifier));
    return inside(target, room) || ours.some((folder) => inside(target, folder));
  }
  if (specifier.startsWith('@plainsight/')) return ours.some((name) => inside(specifier, name));
  const forNodeOnly = room === 'packages/render/src' && specifier.startsWith('node:');
  return forNodeOnly || others.includes(specifier);
}

describe('the import table', () => {
  for (const room of Object.keys(rooms)) {
    it(`${room} imports only what it may`, () => {
      const files = sourcesOf(room);
      assert.ok(files.length > 0, `${room} has no sources`);
      const wrong = files.flatMap((file) =>
        importsOf(file)
          .filter((specifier) => !isAllowed(room, file, specifier))
          .map((specifier) => `${file} imports ${specifier}`),
      );
      assert.deepEqual(wrong, []);
    });
  }

  it('lets one file alone touch webextension-polyfill', () => {
    const files = sourcesOf('extension/src').filter((file) =>
      importsOf(file).includes('webextension-polyfill'),
    );
    assert.deepEqual(files, ['extension/src/shared/browser.ts']);
  });

  it('lets one file alone touch React, for its types', () => {
    const files = sourcesOf('components/src').filter((file) => importsOf(file).includes('react'));
    assert.deepEqual(files, ['components/src/react.ts']);
  });

  it("keeps medical text out of the extension's scripts without a page", () => {
    const withText = sourcesOf('extension/src/shared').filter((file) =>
      importsOf(file).some((name) => /^@plainsight\/(content|evidence)/.test(name)),
    );
    assert.deepEqual(withText, ['extension/src/shared/active-pack.ts']);
    const wrong = readdirSync(join(root, 'extension/src'))
      .filter((room) => !extensionPages.includes(room))
      .flatMap((room) => sourcesOf(`extension/src/${room}`))
      .filter((file) => importsOf(file).some((name) => name.endsWith('/active-pack.ts')));
    assert.deepEqual(wrong, []);
  });

  it('has every room of the extension in it', () => {
    const present = readdirSync(join(root, 'extension/src'));
    assert.deepEqual(
      present.filter((name) => !rooms[`extension/src/${name}`]),
      [],
    );
  });
});
