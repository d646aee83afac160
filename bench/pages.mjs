import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from '../tools/run.mjs';

const shared = join(root, '../shared');
const folder = join(shared, 'pages');

/** The saved pages are no part of the project: they lie beside it, or are not there. */
export const hasPages = existsSync(join(folder, 'pages.json'));

export const noPages = `There are no saved pages in ${folder}, so there is nothing to measure on.`;

/** Many of the saved pages joined to one. */
export const stressPage = 'stress__concat.html';

/** @returns {{ file: string, textChars: number }[]} The saved pages, the one with the least text first. */
function listed() {
  /** @type {{ file: string, textChars: number }[]} */
  const list = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8'));
  return list.filter(({ file }) => file !== stressPage).sort((a, b) => a.textChars - b.textChars);
}

/** The names of the saved pages, the one with the least text first; without the stress page. */
export const pageNames = () => listed().map(({ file }) => file);

/** The saved page in the middle, by the length of its text. */
export function medianPage() {
  const list = listed();
  return list[list.length >> 1] ?? { file: '', textChars: 0 };
}

/**
 * Some of the pages, from the shortest to the longest at equal steps.
 * @param {readonly string[]} names
 * @param {number} count
 */
export const spread = (names, count) =>
  names.length <= count
    ? [...names]
    : Array.from({ length: count }, (_, at) => names[Math.floor(((at + 0.5) * names.length) / count)] ?? '');

/** @returns {string[]} 50,000 terms: the first N of them are the dictionary of N. */
export const readTerms = () => JSON.parse(readFileSync(join(shared, 'terms/terms-50k.json'), 'utf8'));

/**
 * Serves pages from loopback. Their scripts and whatever else they ask for are blocked; the headers isolate the page,
 * which gives it a clock of 5 µs instead of 100 µs.
 * @param {Readonly<Record<string, string>>} [own] Pages by name, in place of saved ones.
 * @returns {Promise<{ origin: string, close(): void }>}
 */
export async function servePages(own = {}) {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    const body = own[name] ?? savedPage(name);
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end(body ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @param {string} name */
function savedPage(name) {
  const file = join(folder, name);
  return /^[\w.-]+\.html$/.test(name) && existsSync(file) ? readFileSync(file) : undefined;
}
