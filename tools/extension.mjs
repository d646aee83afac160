import { ensureDependencies } from './dependencies.mjs';
import { runInstalled, say } from './run.mjs';

/** How `web-ext run` calls the browsers. */
const targets = /** @type {const} */ ({ chrome: 'chromium', firefox: 'firefox-desktop' });
const [asked = ''] = process.argv.slice(2);

if (asked !== 'chrome' && asked !== 'firefox') {
  console.error(`\nSay in which browser: npm run extension -- ${Object.keys(targets).join(' | ')}`);
  process.exit(1);
}

await ensureDependencies();
if ((await runInstalled('tsc', ['-b'])) !== 0) process.exit(1);
const { watch } = await import('rollup');
// @ts-expect-error The package declares no types.
const { default: webExt } = await import('web-ext');
const { requireBrowsers } = await import('./browsers.mjs');
const { addressOf, serveDemo } = await import('./demo-server.mjs');
const { unpackedFolder } = await import('./extension-packages.mjs');
const { configurations } = await import('../rollup.config.mjs');

const browsers = await requireBrowsers();
const server = await serveDemo();

say('Building the extension …');
const watcher = watch(configurations('extension'));
const isBuilt = await new Promise((resolve) => {
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') console.error(`  The build failed: ${event.error.message}`);
    if (event.code === 'BUNDLE_END' || event.code === 'ERROR') void event.result?.close();
    if (event.code === 'END' || event.code === 'ERROR') resolve(event.code === 'END');
  });
});
if (!isBuilt) process.exit(1);

say('Opening the browser. Press the button of Plainsight there; stop with Ctrl-C.');
// Chromium will not run as root in its sandbox.
const args = asked === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const runner = await webExt.cmd.run(
  {
    target: [targets[asked]],
    sourceDir: unpackedFolder(asked),
    startUrl: [`${addressOf(server)}/article/`],
    chromiumBinary: browsers.chrome,
    firefox: browsers.firefox,
    args,
    noInput: true,
  },
  { shouldExitProgram: false },
);
runner.registerCleanup(() => {
  void watcher.close();
  server.close();
  server.closeAllConnections();
});
