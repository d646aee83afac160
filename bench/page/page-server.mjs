import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../../tools/run.mjs';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

const scriptTag = /<script src="\/cdn\/plainsight\.js" defer><\/script>/;

/**
 * The ways in which the demo clinic's page is served: what stands where its script tag is.
 * @type {Readonly<Record<string, string>>}
 */
export const ways = {
  'without Plainsight': '',
  'single file': '<script src="/cdn/plainsight.js" defer></script>',
  loader: '<script src="/cdn/plainsight.loader.js" type="module"></script>',
};

/** @param {string} path @returns {string | undefined} */
function fileOf(path) {
  const places = [join('demo', 'site', path), join('dist', path), join('demo', 'site', `${path}.html`)];
  return places
    .map((place) => join(root, normalize(place)))
    .find((file) => existsSync(file) && statSync(file).isFile());
}

/**
 * Serves the demo clinic's page as a host does that compresses with brotli: `/0/`, `/1/` … with each of the ways.
 * @returns {Promise<import('node:http').Server>}
 */
export function servePages() {
  const page = readFileSync(join(root, 'demo', 'site', 'index.html'), 'utf8');
  if (!scriptTag.test(page))
    throw new Error('The demo page has no script tag of Plainsight to put others in place of.');
  const pages = Object.values(ways).map((tag) => page.replace(scriptTag, tag));
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const place = /^\/(\d)\/$/.exec(pathname)?.[1];
    const file = place === undefined ? fileOf(pathname) : undefined;
    const body = place === undefined ? file && readFileSync(file) : pages[Number(place)];
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const known = compressed.get(pathname) ?? brotliCompressSync(body);
    compressed.set(pathname, known);
    response
      .writeHead(200, {
        'Content-Type': `${types[file ? extname(file) : '.html']}; charset=utf-8`,
        'Content-Encoding': 'br',
        'Cache-Control': 'no-store',
      })
      .end(known);
  });
  return new Promise((resolve) => {
    server.listen(0, () => resolve(server));
  });
}
