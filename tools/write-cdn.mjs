import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const folder = join(root, 'dist', 'cdn');
for (const name of ['embed.html', 'embed.css']) {
  copyFileSync(join(root, 'packages', 'embed', name), join(folder, name));
}
cpSync(join(root, 'dist', 'content', 'parts'), join(folder, 'parts'), { recursive: true });

/** @param {string} file */
const hash = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

const name = 'integrity.json';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file !== name && statSync(join(folder, file)).isFile())
  .sort();
/** What a page writes into `integrity`, by file: https://www.w3.org/TR/SRI/ */
const integrity = Object.fromEntries(files.map((file) => [file, hash(join(folder, file))]));
writeFileSync(join(folder, name), `${JSON.stringify(integrity, null, 2)}\n`);
