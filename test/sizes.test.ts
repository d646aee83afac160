import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { after, before, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { contentFor, scriptsFor } from '../tools/delivered-files.mjs';
import { tags } from '../tools/manifest.mjs';
import { root } from '../tools/run.mjs';
import { startServers, type Servers } from './delivery/servers.ts';
import { describeInBrowsers, launch } from './pages.ts';

const folder = join(root, 'dist', 'cdn');
const fromFolder = (file: string) => relative(folder, file).replaceAll('\\', '/');

const isContent = (file: string) => file.startsWith('parts/');

/** In milliseconds. */
const patience = 20_000;

describeInBrowsers('what `npm run sizes` counts is what is loaded', (name) => {
  let browser: Browser;
  let servers: Servers;
  before(async () => {
    servers = await startServers();
    browser = await launch(name);
  });
  after(async () => {
    await browser.close();
    servers.close();
  });

  for (const tag of tags) {
    it(`for ${tag}`, async () => {
      const page = await browser.newPage();
      const loaded: string[] = [];
      page.on('request', (request) => {
        if (request.url().startsWith(servers.files)) loaded.push(request.url().slice(servers.files.length));
      });
      const script = `<script type="module" src="${servers.files}plainsight.loader.js"></script>`;
      await page.goto(
        servers.put({
          body: `<!doctype html><html lang="en"><link rel="icon" href="data:,">${script}<${tag} condition="ptsd"></${tag}></html>`,
        }),
        { waitUntil: 'networkidle0' },
      );
      const counted = [...scriptsFor(folder, tag)].map(fromFolder);
      const content =
        tag === 'condition-card' ? contentFor(folder, ['condition/ptsd']).map(fromFolder) : undefined;
      const expected = [...counted, ...(content ?? [])];
      // On a busy machine the network may be idle for a while before the next file is asked for.
      const end = Date.now() + patience;
      while (expected.some((file) => !loaded.includes(file)) && Date.now() < end)
        await page.waitForNetworkIdle();
      assert.deepEqual(loaded.filter((file) => !isContent(file)).toSorted(), counted.toSorted());
      if (content) assert.deepEqual(loaded.filter(isContent).toSorted(), content.toSorted());
      await page.close();
    });
  }
});
