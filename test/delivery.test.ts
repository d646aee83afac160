import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { cardIsDrawn, textOf } from './delivery/card.ts';
import { startServers, type ClinicPage, type Servers } from './delivery/servers.ts';
import { ways, type Way } from './delivery/ways.ts';
import { describeInBrowsers, launch, visit } from './pages.ts';

/** Only what a way needs, and scripts that bear the nonce. */
const strict = (way: Way, files: string): string => {
  const own = way.sources(files);
  return `default-src 'none'; img-src data:${own.includes('script-src') ? '' : "; script-src 'nonce-secret'"}${own}`;
};

interface Property {
  readonly name: string;
  readonly page: (way: Way, files: string) => ClinicPage;
  /** What the page is expected to log. */
  readonly logs?: RegExp;
  readonly skips?: (way: Way) => boolean;
}

const html = (head: string, body: string, doctype = '<!doctype html>') =>
  `${doctype}<html lang="en"><head><title>Clinic</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const isFrame = ({ name }: Way) => name === 'frame';

const properties: readonly Property[] = [
  { name: 'an ordinary page', page: (way, files) => ({ body: html(way.script(files), way.card(files)) }) },
  {
    name: 'a strict Content-Security-Policy',
    page: (way, files) => ({
      body: html(way.script(files, 'secret'), way.card(files)),
      policy: strict(way, files),
    }),
  },
  {
    name: 'required Trusted Types',
    page: (way, files) => ({
      body: html(way.script(files), way.card(files)),
      policy: "require-trusted-types-for 'script'",
    }),
  },
  {
    name: 'required Trusted Types, with a list of policies',
    page: (way, files) => ({
      body: html(way.script(files), way.card(files)),
      policy: "require-trusted-types-for 'script'; trusted-types lit-html",
    }),
  },
  {
    name: 'two copies',
    page: (way, files) => ({
      body: html(way.script(files) + way.script(files).replace('.js"', '.js?again"'), way.card(files)),
    }),
    skips: isFrame,
    logs: /is on this page already/,
  },
  {
    name: 'late insertion',
    page: (way, files) => ({
      body: html(
        way.script(files),
        `<main></main><script>addEventListener('load', () => setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(way.card(files)).replaceAll('</', '<\\/')}; }));</script>`,
      ),
    }),
  },
  {
    name: 'a <base>',
    page: (way, files) => ({ body: html(`<base href="/elsewhere/">${way.script(files)}`, way.card(files)) }),
  },
  {
    name: 'quirks mode',
    page: (way, files) => ({ body: html(way.script(files), way.card(files), '') }),
  },
  {
    name: 'XHTML',
    page: (way, files) => ({
      body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Clinic</title><link rel="icon" href="data:," />${way.script(files)}</head><body>${way.card(files)}</body></html>`,
      type: 'application/xhtml+xml',
    }),
    // Chromium runs no modules in XML: its fallback stays, and the doctor says so.
    skips: ({ name }) => name.includes('loader'),
  },
  {
    name: 'the script after the element',
    page: (way, files) => ({ body: html('', way.card(files) + way.script(files)) }),
  },
  {
    name: 'a shadow root around it',
    page: (way, files) => ({
      body: html(
        way.script(files),
        `<clinic-panel></clinic-panel><script>setTimeout(() => customElements.define('clinic-panel', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(way.card(files)).replaceAll('</', '<\\/')}; } }));</script>`,
      ),
    }),
    skips: isFrame,
  },
  {
    name: 'a shadow root around it that came with the page',
    page: (way, files) => ({
      body: html(
        way.script(files),
        `<clinic-panel><template shadowrootmode="open">${way.card(files)}</template></clinic-panel>`,
      ),
    }),
    skips: isFrame,
  },
];

describeInBrowsers('delivery', (name) => {
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

  for (const way of ways) {
    for (const property of properties) {
      if (property.skips?.(way)) continue;
      it(`${way.name}: ${property.name}`, async () => {
        const address = servers.put(property.page(way, servers.files));
        const { page, messages: all, origins } = await visit(browser, address);
        assert.match(await cardIsDrawn(page), /Post-traumatic stress disorder.*Low certainty/);
        const messages = all.filter((message) => !way.hint?.test(message));
        const unexpected = messages.filter((message) => !property.logs?.test(message));
        assert.deepEqual(unexpected, []);
        assert.equal(messages.length > 0, property.logs !== undefined);
        const allowed = new Set([new URL(address).origin, new URL(servers.files).origin, 'null']);
        assert.deepEqual(
          [...origins].filter((origin) => !allowed.has(origin)),
          [],
        );
        await page.close();
      });
    }

    if (isFrame(way)) continue;
    it(`${way.name}: the script cannot be had`, async () => {
      const { page } = await visit(
        browser,
        servers.put({ body: html(way.script(`${servers.files}nowhere/`), way.card(servers.files)) }),
      );
      assert.match(await textOf(page.mainFrame()), /Read this without a script\./);
      await page.close();
    });

    it(`${way.name}: no script runs`, async () => {
      const { page } = await visit(
        browser,
        servers.put({
          body: html(way.script(servers.files), way.card(servers.files)),
          policy: "script-src 'none'",
        }),
      );
      assert.match(await textOf(page.mainFrame()), /Read this without a script\./);
      await page.close();
    });
  }

  for (const name of ['script and placeholder', 'loader and placeholder, its host named in the policy']) {
    it(`${name}: no text is lost of a page that is still coming when the script runs`, async () => {
      const way = ways.find((each) => each.name === name)!;
      const script = way.script(servers.files).replace('<script', '<script async');
      const askForRest =
        "<script>const look = setInterval(() => { if (!globalThis.Plainsight) return; clearInterval(look); fetch('?rest'); })</script>";
      const { page } = await visit(
        browser,
        servers.put({
          body: `<!doctype html><title>Clinic</title>${script}${askForRest}<div data-plainsight="explained-text"><p>Ketamine first.</p>`,
          rest: '<p>Esketamine after it.</p></div>',
        }),
      );
      await page.waitForSelector('explained-text [data-plainsight-term]');
      assert.match(await textOf(page.mainFrame()), /Ketamine first\. .*Esketamine after it\./);
      await page.close();
    });
  }

  it('leaves one documented global, and no cookie or storage', async () => {
    for (const way of ways.filter((candidate) => !isFrame(candidate))) {
      const plain = await visit(browser, servers.put({ body: html('', '') }));
      const before = await plain.page.evaluate(() => Object.getOwnPropertyNames(globalThis));
      const { page } = await visit(
        browser,
        servers.put({ body: html(way.script(servers.files), way.card(servers.files)) }),
      );
      await cardIsDrawn(page);
      const brought = await page.evaluate(
        (known) => Object.getOwnPropertyNames(globalThis).filter((global) => !known.includes(global)),
        before,
      );
      // Lit notes its own versions, and the driver of this test its helpers.
      const ours = brought.filter((global) => !/^(lit|reactiveElement)|ariaQuery/.test(global));
      assert.deepEqual(ours, ['Plainsight'], way.name);
      const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
      assert.deepEqual(kept, ['', 0, 0]);
      await Promise.all([page.close(), plain.page.close()]);
    }
  });

  it('names what a frame’s address has wrong, and runs no markup in it', async () => {
    const address = `${servers.files}embed.html?element=condition-card&condition=${encodeURIComponent('<img src=x onerror=alert(1)>')}`;
    const { page } = await visit(browser, address);
    await page.waitForFunction(() =>
      document.querySelector('condition-card')?.shadowRoot?.textContent?.includes('There is no condition'),
    );
    assert.equal(await page.evaluate(() => document.querySelectorAll('img').length), 0);
    await page.goto(`${servers.files}embed.html?element=%3Cscript%3E`);
    assert.match(await textOf(page.mainFrame()), /This address needs element=… .* It has “<script>”\./);
    await page.close();
  });

  it('tells the page around a frame its height', async () => {
    const listen =
      "<script>addEventListener('message', ({ data }) => { if (data.type === 'plainsight-resize') document.querySelector('iframe').height = data.height; });</script>";
    const frame = ways.find(isFrame)!;
    const { page } = await visit(browser, servers.put({ body: html(listen, frame.card(servers.files)) }));
    await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 1500);
    await page.close();
  });

  it('opens a link of a frame in a tab of its own, where the page around lets it', async () => {
    const frame = ways.find(isFrame)!.card(servers.files);
    const toPopups = frame.replace('"allow-scripts"', '"allow-scripts allow-popups"');
    assert.notEqual(toPopups, frame);
    const { page } = await visit(browser, servers.put({ body: html('', toPopups) }));
    await cardIsDrawn(page);
    const [, shown] = page.frames();
    const before = (await browser.pages()).length;
    const study = await shown!.waitForSelector('condition-card >>> a[href^="https://doi.org/"]');
    await study!.click();
    while ((await browser.pages()).length === before) await page.evaluate(() => undefined);
    assert.match(shown!.url(), /embed\.html/);
    await page.close();
  });

  it('does not claim that a citation was saved in a frame, whose sandbox may allow no files', async () => {
    const address = `${servers.files}embed.html?element=evidence-list&amp;condition=ptsd`;
    const frame = `<iframe src="${address}" sandbox="allow-scripts" width="800" height="900"></iframe>`;
    const { page } = await visit(browser, servers.put({ body: html('', frame) }));
    const shown = await (await page.waitForSelector('iframe'))!.contentFrame();
    await (await shown.waitForSelector('evidence-list >>> #export'))!.click();
    await (await shown.waitForSelector('evidence-list >>> ::-p-text(RIS)', { visible: true }))!.click();
    await shown.waitForSelector('evidence-list >>> ::-p-text(If it does not come)');
    await page.close();
  });

  it('keeps the fallback where the hash of the script is another', async () => {
    const script = `<script src="${servers.files}plainsight.js" integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"></script>`;
    const { page } = await visit(browser, servers.put({ body: html(script, ways[0]!.card(servers.files)) }));
    assert.match(await textOf(page.mainFrame()), /Read this without a script\./);
    await page.close();
  });

  it('runs where the hash is the one of integrity.json', async () => {
    const integrity = (await (await fetch(`${servers.files}integrity.json`)).json()) as Record<
      string,
      string
    >;
    const script = `<script src="${servers.files}plainsight.js" integrity="${integrity['plainsight.js']}" crossorigin="anonymous"></script>`;
    const { page, messages } = await visit(
      browser,
      servers.put({ body: html(script, ways[0]!.card(servers.files)) }),
    );
    await cardIsDrawn(page);
    assert.deepEqual(messages, []);
    await page.close();
  });
});
