import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makePackages, packedBrowsers, unpackedFolder } from './extension-packages.mjs';
import { root } from './run.mjs';
import { filesInZip } from './zip.mjs';

const folder = join(root, 'dist', 'extension');
const packages = await makePackages();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder).filter((old) => old.endsWith('.zip'))) rmSync(join(folder, name));

for (const { name, files, bytes } of packages) {
  writeFileSync(join(folder, name), bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  console.log(
    `${digest}  dist/extension/${name}  ${files.length} files, ${Math.ceil(bytes.length / 1000)} kB`,
  );
}

// What is tried out is what is shipped: the unpacked folders hold what came out of the zips.
for (const browser of packedBrowsers) {
  const shipped = packages.find(({ name }) => name.endsWith(`-${browser}.zip`));
  rmSync(unpackedFolder(browser), { recursive: true, force: true });
  for (const { name, source } of shipped ? await filesInZip(shipped.bytes) : []) {
    const path = join(unpackedFolder(browser), name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
  }
}
