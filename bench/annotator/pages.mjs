import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../shared/pages/', import.meta.url);

/**
 * Serves the saved pages from loopback. Their scripts and whatever else they ask for are blocked; the headers isolate
 * the page, which gives it a clock of 5 µs instead of 100 µs.
 * @returns {Promise<{ origin: string, close(): void }>}
 */
export async function servePages() {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    const isPage = /^[\w.-]+\.html$/.test(name);
    response.writeHead(isPage ? 200 : 404, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end(
      name === 'blank.html'
        ? '<!doctype html><title>Blank</title><body></body>'
        : isPage
          ? readFileSync(new URL(name, folder))
          : '',
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** The saved pages by size, the smallest first, without the one that joins many. @returns {string[]} */
export function pageNames() {
  const list = JSON.parse(readFileSync(new URL('pages.json', folder), 'utf8'));
  return list.map(({ file }) => file).filter((file) => file !== stressPage);
}

export const stressPage = 'stress__concat.html';

/** @returns {string[]} */
export const readTerms = () =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL('../../../shared/terms/terms-50k.json', import.meta.url)), 'utf8'),
  );
