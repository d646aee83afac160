import { copyFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrityFile, integrityOf } from './integrity.mjs';
import { root } from './run.mjs';

const folder = join(root, 'dist', 'cdn');
for (const name of ['embed.html', 'embed.css']) {
  copyFileSync(join(root, 'packages', 'embed', name), join(folder, name));
}
cpSync(join(root, 'dist', 'content', 'parts'), join(folder, 'parts'), { recursive: true });
writeFileSync(join(folder, integrityFile), `${JSON.stringify(integrityOf(folder), null, 2)}\n`);
