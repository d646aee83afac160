import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exemptions, pack } from '@plainsight/content';
import { indexPack, partNames, partOf, termForms } from '@plainsight/evidence';
import { exportCitations, packJsonSchema, vancouver } from '@plainsight/render';
import { transformSync } from 'esbuild';
import { root } from './run.mjs';

const index = indexPack(pack);
const references = Object.values(pack.references);

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** A part of the pack as a module: a page may import one where it may not fetch. @param {unknown} value */
const part = (value) =>
  transformSync(`export const part = ${JSON.stringify(value)};`, { charset: 'utf8', minify: true }).code;

/** What others read: the pack, what the check lets pass in it, the shape of any pack, and the works to cite. */
const files = {
  [`${pack.id}.json`]: json(pack),
  [`${pack.id}.exemptions.json`]: json(exemptions),
  'pack.schema.json': json(packJsonSchema()),
  [`${pack.id}.vancouver.json`]: json(vancouver(references)),
  [`${pack.id}.csl.json`]: exportCitations(references, 'csl-json'),
  [`${pack.id}.ris`]: exportCitations(references, 'ris'),
  [`${pack.id}.bib`]: exportCitations(references, 'bibtex'),
  'parts/terms.js': part(termForms(pack)),
  ...Object.fromEntries(partNames(pack).map((name) => [`parts/${name}.js`, part(partOf(index, name))])),
};

const folder = join(root, 'dist', 'content');
for (const [name, text] of Object.entries(files)) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
