import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { addressOf } from '../../tools/demo-server.mjs';
import { root } from '../../tools/run.mjs';

/** A page of a clinic, as its server sends it. */
export interface ClinicPage {
  readonly body: string;
  /** What comes behind that, once the page has asked for its own address with `?rest`. */
  readonly rest?: string;
  /** The Content-Security-Policy, if any. */
  readonly policy?: string;
  readonly type?: string;
}

export interface Servers {
  /** Where the files of Plainsight lie, as on a host of static files: an origin of its own. Ends in a slash. */
  readonly files: string;
  /** Puts a page on the clinic's server and gives its address. */
  readonly put: (page: ClinicPage) => string;
  readonly close: () => void;
}

const listening = (server: Server): Promise<Server> =>
  new Promise((resolve) => {
    server.listen(0, () => resolve(server));
  });

export async function startServers(): Promise<Servers> {
  const built = sirv(join(root, 'dist', 'cdn'), {
    dev: true,
    setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*'),
  });
  const host = await listening(
    createServer((request, response) =>
      built(request, response, () => {
        response.writeHead(404).end();
      }),
    ),
  );
  const pages = new Map<string, ClinicPage>();
  /** Those that wait for their rest, by their paths. */
  const waiting = new Map<string, () => void>();
  const clinic = await listening(
    createServer(({ url = '' }, response) => {
      const path = url.replace(/\?.*/, '');
      const page = pages.get(path);
      if (!page) {
        response.writeHead(404).end();
        return;
      }
      if (url.endsWith('?rest')) {
        waiting.get(path)?.();
        response.end();
        return;
      }
      response.setHeader('Content-Type', `${page.type ?? 'text/html'}; charset=utf-8`);
      if (page.policy) response.setHeader('Content-Security-Policy', page.policy);
      if (page.rest === undefined) {
        response.end(page.body);
        return;
      }
      response.write(page.body);
      waiting.set(path, () => response.end(page.rest));
    }),
  );
  return {
    files: `${addressOf(host)}/`,
    put: (page) => {
      const path = `/${pages.size}`;
      pages.set(path, page);
      return addressOf(clinic) + path;
    },
    close: () => {
      for (const server of [host, clinic]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
