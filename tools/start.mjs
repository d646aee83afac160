import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';
import { runInstalled, say } from './run.mjs';

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** @returns {number | undefined} The port asked for. */
function readPort() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    if (values.port === undefined) return undefined;
    const port = Number(values.port);
    if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
    return stop(
      `--port takes a whole number from 1 to 65535, not "${values.port}": npm start -- --port 4173`,
    );
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\nUse: npm start -- --port 4173`);
  }
}

const askedPort = readPort();
await ensureDependencies();
// What is built reads the content as Node does: compiled.
if ((await runInstalled('tsc', ['-b', 'content'])) !== 0)
  stop('Correct the content, then run npm start again.');

const { default: getPort, portNumbers } = await import('get-port');
const { watch } = await import('rollup');
const { addressOf, serveDemo } = await import('./demo-server.mjs');
const { configurations } = await import('../rollup.config.mjs');

const port = askedPort ?? (await getPort({ port: portNumbers(4173, 4272) }));
const server = await serveDemo(port).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  return stop(`Port ${port} is taken. Choose another one with --port: npm start -- --port ${port + 1}`);
});

say('Building the elements …');
const watcher = watch(configurations('site'));
let announced = false;
watcher.on('event', (event) => {
  if (event.code === 'BUNDLE_END') {
    console.log(`  built in ${event.duration} ms`);
    void event.result.close();
  }
  if (event.code === 'ERROR') {
    console.error(`  The build failed: ${event.error.message}`);
    void event.result?.close();
  }
  if (event.code === 'END' && !announced) {
    announced = true;
    say(`The demo clinic is at ${addressOf(server)}/`);
    console.log('  It is rebuilt when a file changes. Stop it with Ctrl-C.');
  }
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    void watcher.close();
    server.close();
    server.closeAllConnections();
    process.exit(0);
  });
}
