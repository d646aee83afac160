import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { root } from '../tools/run.mjs';
import { startServers, type Servers } from './delivery/servers.ts';
import { describeInBrowsers, launch, visit } from './pages.ts';

const card = '<condition-card condition="ptsd">Ask us.</condition-card>';
const report = 'section[aria-label="Plainsight doctor"]';
const html = (body: string) => `<!doctype html><html lang="en"><link rel="icon" href="data:,">${body}</html>`;

const wordsOf = async (page: Page): Promise<string> => {
  await page.waitForSelector(report, { timeout: 15_000 });
  return page.$eval(report, ({ shadowRoot }) => shadowRoot?.textContent ?? '');
};

describeInBrowsers('?plainsight-doctor', (name) => {
  let browser: Browser;
  let servers: Servers;
  let single = '';
  let loader = '';
  before(async () => {
    servers = await startServers();
    browser = await launch(name);
    single = `<script src="${servers.files}plainsight.js" defer></script>`;
    loader = `<script src="${servers.files}plainsight.loader.js" type="module"></script>`;
  });
  after(async () => {
    await browser.close();
    servers.close();
  });

  /** What the doctor says on a page with this in it. */
  async function saidOf(body: string, policy?: string): Promise<string> {
    const address = servers.put({ body: html(body), ...(policy ? { policy } : {}) });
    const { page } = await visit(browser, `${address}?plainsight-doctor`);
    const words = await wordsOf(page);
    await page.close();
    return words;
  }

  it('says that nothing is wrong, with either script', async () => {
    assert.match(await saidOf(single + card), /Nothing is wrong: .*plainsight\.js, 1 element\./);
    assert.match(await saidOf(loader + card), /Nothing is wrong: .*plainsight\.loader\.js, 1 element\./);
  });

  it('is not asked for where the address does not name it', async () => {
    const { page, messages } = await visit(browser, servers.put({ body: html(single + card) }));
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => entry.name),
    );
    assert.deepEqual(
      loaded.filter((file) => file.includes('doctor')),
      [],
    );
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('names a condition that does not exist', async () => {
    assert.match(
      await saidOf(single + card.replace('ptsd', 'pstd')),
      /condition="pstd", and there is no condition of that name\. Use one of: trd, /,
    );
  });

  it('names a placeholder that does not exist', async () => {
    assert.match(
      await saidOf(`${loader}${card}<div data-plainsight="condition-crad">Ask us.</div>`),
      /There is no element “condition-crad”\. Use one of: .*condition-card/,
    );
  });

  it('names a tag that the host removed, or shows as text', async () => {
    assert.match(await saidOf(`${single}<p>Ask us.</p>`), /your host may have removed the tag/);
    assert.match(await saidOf(`${single}<p>&lt;condition-card&gt;</p>`), /stands on the page as text/);
  });

  it('names two copies', async () => {
    assert.match(
      await saidOf(single + single.replace('.js', '.js?again') + card),
      /two scripts of Plainsight/,
    );
  });

  it('reads the policy of the header: what it blocks', async () => {
    const files = new URL(servers.files).origin;
    const said = await saidOf(
      `${single}${card}<iframe src="${servers.files}embed.html?element=condition-card&amp;condition=ptsd" title="PTSD"></iframe>`,
      `script-src ${files}; frame-src 'none'`,
    );
    assert.match(
      said,
      new RegExp(`blocks the frame .*Write this directive into the policy: frame-src ${files}`),
    );
  });

  it('works under a strict policy, by the nonce of the script', async () => {
    const nonced = single.replace('<script', '<script nonce="abc"');
    const policy = "default-src 'none'; img-src data:; script-src 'nonce-abc'";
    assert.match(await saidOf(nonced + card, policy), /Nothing is wrong/);
  });

  it('works where the page pins the script by its hash', async () => {
    const hashes = JSON.parse(readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8')) as Record<
      string,
      string
    >;
    const pinned = single.replace(
      ' defer',
      ` defer integrity="${hashes['plainsight.js']}" crossorigin="anonymous"`,
    );
    assert.match(await saidOf(pinned + card), /Nothing is wrong/);
  });

  it('says in the console where it cannot be loaded', async () => {
    const address = servers.put({
      body: html(single + card),
      policy: "require-trusted-types-for 'script'",
    });
    const { page, messages } = await visit(browser, `${address}?plainsight-doctor`);
    assert.match(
      messages.join('\n'),
      /doctor of Plainsight could not be loaded here: run npx plainsight doctor/,
    );
    assert.equal(await page.$(report), null);
    await page.close();
  });
});
