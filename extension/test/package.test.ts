import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { makePackages, packedBrowsers, unpackedFolder } from '../../tools/extension-packages.mjs';
import { root } from '../../tools/run.mjs';
import { filesInZip } from '../../tools/zip.mjs';

type Packages = Awaited<ReturnType<typeof makePackages>>;

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const digests = (packages: Packages): string[] =>
  packages.map(({ name, bytes }) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`);

describe('the packages for the stores', () => {
  let packages: Packages;
  const filesOf = (browser: string) => {
    const found = packages.find(({ name }) => name === `plainsight-${version}-${browser}.zip`);
    assert.ok(found, `there is a package for ${browser}`);
    return filesInZip(found.bytes);
  };

  before(async () => {
    packages = await makePackages();
  });

  it('are the same bytes when they are made again', async () => {
    assert.deepEqual(digests(packages), digests(await makePackages()));
  });

  for (const browser of packedBrowsers) {
    it(`${browser}: holds what the tests in browsers run, file by file`, async () => {
      for (const { name, source } of await filesOf(browser)) {
        const path = join(unpackedFolder(browser), name);
        assert.ok(existsSync(path), `${name} is in dist: run npm run package`);
        assert.ok(source.equals(readFileSync(path)), `${name} is the one in dist: run npm run package`);
      }
    });

    it(`${browser}: asks for no permission but those that docs/store gives reasons for`, async () => {
      const files = await filesOf(browser);
      const manifest = JSON.parse(String(files.find(({ name }) => name === 'manifest.json')?.source));
      assert.deepEqual(manifest.permissions, ['activeTab', 'scripting', 'storage']);
      assert.deepEqual(manifest.optional_host_permissions, ['*://*/*']);
      for (const key of [
        'host_permissions',
        'optional_permissions',
        'content_scripts',
        'externally_connectable',
      ])
        assert.equal(manifest[key], undefined, key);
      const reasons = readFileSync(join(root, 'docs/store/permissions.md'), 'utf8');
      for (const permission of [...manifest.permissions, ...manifest.optional_host_permissions]) {
        assert.ok(reasons.includes(`\`${permission}\``), `docs/store/permissions.md says why ${permission}`);
      }
      const { gecko } = manifest.browser_specific_settings;
      assert.equal(gecko.strict_min_version, '142.0');
      assert.deepEqual(gecko.data_collection_permissions, { required: ['none'] });
      assert.ok(manifest.browser_specific_settings.gecko_android);
    });

    it(`${browser}: lets pages frame the card alone, and its own pages load nothing from elsewhere`, async () => {
      const files = await filesOf(browser);
      const manifest = JSON.parse(String(files.find(({ name }) => name === 'manifest.json')?.source));
      assert.deepEqual(manifest.web_accessible_resources, [
        {
          resources: ['card.html'],
          matches: ['*://*/*', 'file:///*'],
          ...(browser === 'chrome' && { use_dynamic_url: true }),
        },
      ]);
      assert.match(
        manifest.content_security_policy.extension_pages,
        /^default-src 'none'; script-src 'self';/,
      );
    });

    it(`${browser}: suggests four shortcuts at most, and none that a screen reader has`, async () => {
      const files = await filesOf(browser);
      const manifest = JSON.parse(String(files.find(({ name }) => name === 'manifest.json')?.source));
      const keys = Object.values<{ suggested_key: { default: string } }>(manifest.commands).map(
        ({ suggested_key }) => suggested_key.default,
      );
      assert.ok(keys.length <= 4);
      // The other letters make Orca list headings, links and the like.
      for (const key of keys) assert.match(key, /^Alt\+Shift\+(Period|Comma|[DJNWYZ])$/);
    });
  }

  it('bring the sources, with what pins their packages and says how they are built', async () => {
    const names = (await filesOf('source')).map(({ name }) => name);
    for (const name of ['package.json', 'package-lock.json', 'README.md', 'docs/store/source-code.md']) {
      assert.ok(names.includes(name), name);
    }
    assert.deepEqual(
      names.filter((name) => /^(node_modules|dist|\.git)\/|\.env/.test(name)),
      [],
    );
  });
});
