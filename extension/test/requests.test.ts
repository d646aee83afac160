import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import { root } from '../../tools/run.mjs';
import type { Driver } from './harness/driver.ts';
import { describeInBrowsers } from './harness/harness.ts';
import { realPages, servePages, type PageServer } from './harness/page-server.ts';
import { countMarks, hoverFirstMark, waitForCard } from './harness/page-probe.ts';

const list = join(realPages, 'pages.json');
const saved: { readonly file: string; readonly medical: boolean }[] = existsSync(list)
  ? JSON.parse(readFileSync(list, 'utf8'))
  : [];
const medical = saved.filter((page) => page.medical).map(({ file }) => file);
const visited = medical.length >= 10 ? medical.slice(0, 10) : ['clinic.html', 'strict.html', 'framed.html'];

const ownPack = join(root, 'dist', 'content', 'ketamine.json');

/** Machines that the browsers themselves ask, for updates and the like, with any extension and with none. */
const browsersOwn = /(^|\.)(google|googleapis|gvt1|mozilla|firefox)\.(com|net|org)$/;
const hostIn = (asked: string): string =>
  URL.canParse(asked) && asked.startsWith('http') ? new URL(asked).hostname : (asked.split(':')[0] ?? '');

/** Notes whatever the browser asks of any other machine, and lets nothing through. */
async function startProxy(): Promise<{ server: Server; port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port, asked };
}

describeInBrowsers('what a browser asks of other machines', ({ start }) => {
  let driver: Driver;
  let server: PageServer;
  let proxy: Awaited<ReturnType<typeof startProxy>>;

  before(async () => {
    [proxy, server] = await Promise.all([startProxy(), servePages()]);
    driver = await start({ proxyPort: proxy.port });
  });
  after(async () => {
    await driver.close();
    server.close();
    proxy.server.close();
    proxy.server.closeAllConnections();
  });

  test(`nothing, from the installation over ${visited.length} pages and a pack of one’s own to the removal`, async () => {
    const page = await driver.newPage();
    for (const file of visited) {
      await page.goto(`${server.origin}/${file}`);
      const popup = await driver.openPopup(page);
      await popup.words();
      await popup.close();
      if ((await countMarks(page)) === 0) continue;
      await hoverFirstMark(page);
      await waitForCard(page);
    }
    const options = await driver.openOwnPage('options.html');
    const input = await options.waitForSelector('#own-pack');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(ownPack);
    await options.waitForSelector('#our-pack');
    await page.bringToFront();
    const popup = await driver.openPopup(page);
    await popup.words();
    await popup.close();
    for (const own of ['options.html', 'studies.html#claim=c-trd']) await driver.openOwnPage(own);
    await driver.removeExtension();

    // Some of the pages have the browser open connections before it knows that nothing may be loaded.
    const markup = visited.map(server.markupOf).join();
    const asked = [...new Set(proxy.asked.map(hostIn))];
    assert.deepEqual(
      asked.filter((host) => !browsersOwn.test(host) && !markup.includes(host)),
      [],
    );
  });
});
