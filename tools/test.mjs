import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { countsVariable, sumCounts } from './counts.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { root, run, runInstalled, say } from './run.mjs';

await ensureDependencies();
const browsers = await ensureBrowsers().catch((error) => {
  console.error(`\n${error.message}`);
  process.exit(1);
});
console.log(`  ${browsers.chrome}\n  ${browsers.firefox}`);

const countsFile = join(mkdtempSync(join(tmpdir(), 'plainsight-')), 'counts');
writeFileSync(countsFile, '');
const environment = { [countsVariable]: countsFile };
const nodeTests = ['test', 'packages/render/test', 'extension/test', 'tools'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name)),
);

/** @type {{ title: string, go: () => Promise<number>, gate?: boolean, tests?: boolean }[]} */
const steps = [
  { title: 'Checking types', go: () => runInstalled('tsc', ['-b']), gate: true },
  { title: 'Linting', go: () => runInstalled('oxlint', ['--deny-warnings']) },
  { title: 'Checking the format', go: () => runInstalled('oxfmt', ['--check', '.']) },
  {
    title: 'Checking the content',
    go: () => run(process.execPath, ['packages/render/bin/plainsight.mjs', 'check-content']),
  },
  { title: 'Writing the content', go: () => run(process.execPath, ['tools/write-content.mjs']) },
  { title: 'Building', go: () => runInstalled('rollup', ['-c', '--silent']), gate: true },
  { title: 'Writing the delivery', go: () => run(process.execPath, ['tools/write-cdn.mjs']), gate: true },
  // What the browsers try out are the packages, unpacked.
  { title: 'Packing the extension', go: () => run(process.execPath, ['tools/package.mjs']), gate: true },
  { title: 'Weighing what was built', go: () => run(process.execPath, ['tools/sizes.mjs']) },
  { title: 'Unit tests in both browsers', go: () => runInstalled('wtr', [], environment), tests: true },
  {
    title: 'Tests of the repository, the pages and the built extension',
    go: () =>
      run(
        process.execPath,
        [
          '--import',
          'tsx',
          '--test',
          '--test-concurrency=1',
          '--test-reporter=./tools/node-reporter.mjs',
          ...nodeTests,
        ],
        environment,
      ),
    tests: true,
  },
];

/** @type {string[]} */
const failedSteps = [];
for (const step of steps) {
  say(`${step.title} …`);
  const runsBefore = sumCounts(countsFile);
  const code = await step.go();
  const runsAfter = sumCounts(countsFile);
  const explained = step.tests && runsAfter.failed > runsBefore.failed;
  if (code !== 0 && !explained) failedSteps.push(step.title);
  if (code === 0 && step.tests && runsAfter.passed === runsBefore.passed)
    failedSteps.push(`${step.title} (no test ran)`);
  if (code !== 0 && step.gate) break;
}

const { passed, failed } = sumCounts(countsFile);
for (const title of failedSteps) console.error(`\nFailed: ${title}`);
const allFailed = failed + failedSteps.length;
console.log(`\n${passed} passed, ${allFailed} failed`);
process.exit(allFailed === 0 ? 0 : 1);
