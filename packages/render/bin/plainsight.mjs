#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../lib/cli/main.js', import.meta.url);
if (existsSync(main)) {
  const plainsight = await import(main.href);
  process.exitCode = await plainsight.main(process.argv.slice(2));
} else {
  console.error('Run npm run build first.');
  process.exitCode = 1;
}
