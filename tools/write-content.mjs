import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exemptions, pack } from '@plainsight/content';
import { conditionSlice, sharedSlice, termsSlice } from '@plainsight/evidence';
import { exportCitations, packJsonSchema, vancouver } from '@plainsight/render';
import { root } from './run.mjs';

const references = Object.values(pack.references);

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** A part of the pack as a module: a page may import one where it may not fetch. @param {unknown} value */
const part = (value) => `export const part = ${JSON.stringify(value)};\n`;

/** What others read: the pack, what the check lets pass in it, the shape of any pack, and the works to cite. */
const files = {
  [`${pack.id}.json`]: json(pack),
  [`${pack.id}.exemptions.json`]: json(exemptions),
  'pack.schema.json': json(packJsonSchema()),
  [`${pack.id}.vancouver.json`]: json(vancouver(references)),
  [`${pack.id}.csl.json`]: exportCitations(references, 'csl-json'),
  [`${pack.id}.ris`]: exportCitations(references, 'ris'),
  [`${pack.id}.bib`]: exportCitations(references, 'bibtex'),
  'parts/shared.js': part(sharedSlice(pack)),
  'parts/terms.js': part(termsSlice(pack)),
  ...Object.fromEntries(pack.conditions.map(({ id }) => [`parts/${id}.js`, part(conditionSlice(pack, id))])),
};

const folder = join(root, 'dist', 'content');
mkdirSync(join(folder, 'parts'), { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
