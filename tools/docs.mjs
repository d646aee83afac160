import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referencePage } from './reference-page.mjs';
import { elementsOf, readManifest } from './manifest.mjs';
import { root, runInstalled } from './run.mjs';

const manifest = readManifest();
const pages = join(root, 'docs', 'elements');
mkdirSync(pages, { recursive: true });
for (const name of readdirSync(pages)) rmSync(join(pages, name));
writeFileSync(join(root, 'components', 'custom-elements.json'), JSON.stringify(manifest, null, 2));
for (const element of elementsOf(manifest)) {
  writeFileSync(join(pages, `${element.tagName}.md`), referencePage(element));
}
process.exitCode = await runInstalled('oxfmt', ['docs/elements', 'components/custom-elements.json']);
