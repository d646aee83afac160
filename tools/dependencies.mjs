import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, say } from './run.mjs';

const installed = join(root, 'node_modules', '.plainsight-lock');

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Installs the packages that package-lock.json names, unless the same lock file was installed before. */
export async function ensureDependencies() {
  const digest = lockDigest();
  if (existsSync(installed) && readFileSync(installed, 'utf8') === digest) return;
  say('Installing packages (once, about a minute) …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error(
      '\nThe packages could not be installed. Check the network connection, then run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(installed, digest);
}
