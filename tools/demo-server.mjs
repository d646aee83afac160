import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { keptAnswer } from './kept-answers.mjs';
import { root } from './run.mjs';

const elements = 'components/src';

/** What the gallery and the builder ask for that no file holds: made from the sources as they are at each visit. */
/** @type {Readonly<Record<string, { type: string, make: () => Promise<string> }>>} */
const made = {
  '/gallery/states.json': {
    type: 'application/json',
    make: keptAnswer(elements, async () => {
      const { elementsOf, readManifest } = await import('./manifest.mjs');
      const shown = elementsOf(readManifest()).map((/** @type {any} */ { tagName, summary, states }) => ({
        tag: tagName,
        summary,
        states,
      }));
      return JSON.stringify(shown);
    }),
  },
  '/pack.json': {
    type: 'application/json',
    make: async () => JSON.stringify((await import('@plainsight/content')).pack),
  },
  '/builder/elements.json': {
    type: 'application/json',
    make: async () =>
      (await import('./build-constants.mjs')).readBuildConstants()['PLAINSIGHT_ELEMENTS'] ?? '{}',
  },
  // The hashes of what lies there now, which `npm start` rebuilds without writing the whole delivery.
  '/cdn/integrity.json': {
    type: 'application/json',
    make: async () =>
      JSON.stringify((await import('./integrity.mjs')).integrityOf(join(root, 'dist', 'cdn'))),
  },
  '/gallery/en-x-pseudo.js': {
    type: 'text/javascript',
    make: keptAnswer(elements, async () => {
      const { build } = await import('esbuild');
      const { pseudoLocale } = await import('./pseudo-locale.mjs');
      const stdin = { contents: await pseudoLocale(), resolveDir: root };
      const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false });
      return outputFiles[0]?.text ?? '';
    }),
  },
};

/**
 * Serves the demo clinic's pages, the gallery and, beside them, what was built.
 * @param {number} [port] Any free port where it is missing.
 * @returns {Promise<import('node:http').Server>} A server that listens.
 * @throws {NodeJS.ErrnoException} `EADDRINUSE` where the port is taken.
 */
export function serveDemo(port = 0) {
  const folders = ['demo/site', 'demo', 'dist'].map((folder) => sirv(join(root, folder), { dev: true }));
  const server = createServer((request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // As on a CDN: a page of any origin may pin a script by its hash, or load it as a module.
    if (pathname.startsWith('/cdn/')) response.setHeader('Access-Control-Allow-Origin', '*');
    const answer = made[pathname];
    if (answer) {
      answer.make().then(
        (body) => response.writeHead(200, { 'Content-Type': `${answer.type}; charset=utf-8` }).end(body),
        (error) =>
          response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(error)),
      );
      return;
    }
    const nowhere = () =>
      response
        .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end('There is no such page here.');
    folders.reduceRight(
      (/** @type {() => void} */ next, serve) => () => serve(request, response, next),
      nowhere,
    )();
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
