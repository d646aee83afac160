import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Saved pages that nobody here wrote, where they stand beside the checkout. */
export const realPages = fileURLToPath(new URL('../../../../shared/pages/', import.meta.url));

const icons = fileURLToPath(new URL('../../icons/', import.meta.url));
const types: Record<string, string> = { '.pdf': 'application/pdf', '.png': 'image/png' };

const policies: Record<string, string> = {
  'paper.pdf': '',
  'framed.html': "default-src 'none'; frame-src 'self'",
  'frames.html': "default-src 'none'; style-src 'unsafe-inline'; frame-src http:",
  'clinic.html': "default-src 'self'; style-src 'unsafe-inline'",
  'strict.html': "default-src 'none'; frame-src 'none'; require-trusted-types-for 'script'",
};
// Real pages come without their scripts, and without whatever else they would fetch.
const realPagePolicy = "default-src 'none'; style-src 'unsafe-inline'";

export interface PageServer {
  readonly origin: string;
  /** What stands in one of the files. */
  markupOf(name: string): string;
  close(): void;
}

/** The file of this name, among the fixtures or the real pages. */
const find = (name: string): string | undefined =>
  [fixtures, realPages, icons].map((folder) => join(folder, name)).find((path) => name && existsSync(path));

/** Serves the fixtures and the real pages from this machine. */
export async function servePages(): Promise<PageServer> {
  const server = createServer(({ url = '' }, response) => {
    const name = basename(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = find(name);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[extname(name)] ?? 'text/html; charset=utf-8',
      'Content-Security-Policy': policies[name] ?? realPagePolicy,
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    markupOf: (name) => readFileSync(find(name) ?? '', 'utf8'),
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
