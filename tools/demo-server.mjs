import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { root } from './run.mjs';

/**
 * Serves the demo clinic's pages and, beside them, what was built.
 * @param {number} [port] Any free port where it is missing.
 * @returns {Promise<import('node:http').Server>} A server that listens.
 * @throws {NodeJS.ErrnoException} `EADDRINUSE` where the port is taken.
 */
export function serveDemo(port = 0) {
  const pages = sirv(join(root, 'demo', 'site'), { dev: true });
  const built = sirv(join(root, 'dist'), { dev: true });
  const server = createServer((request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    pages(request, response, () =>
      built(request, response, () => {
        response
          .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
          .end('There is no such page here.');
      }),
    );
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, () => resolve(server));
  });
}

/** @param {import('node:http').Server} server */
export function addressOf(server) {
  const address = server.address();
  return `http://localhost:${typeof address === 'object' ? address?.port : address}`;
}
