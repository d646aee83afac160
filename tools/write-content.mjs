import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exemptions, pack } from '@plainsight/content';
import { packJsonSchema } from '@plainsight/render/check';
import { root } from './run.mjs';

/** What others read: the pack as JSON, what the check lets pass in it, and the shape of any pack. */
const files = {
  [`${pack.id}.json`]: pack,
  [`${pack.id}.exemptions.json`]: exemptions,
  'pack.schema.json': packJsonSchema(),
};

const folder = join(root, 'dist', 'content');
mkdirSync(folder, { recursive: true });
for (const [name, value] of Object.entries(files)) {
  writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
}
