import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { main } from '../src/cli/main.ts';
import { card } from './doctor-support.ts';

const words = (lines: string[]) => lines.join('\n').replaceAll(/\s+/g, ' ');

async function doctor(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await main(['doctor', ...args], {
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
  });
  return { status, said: words(said), complained: words(complained) };
}

const hashOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

describe('plainsight doctor', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'plainsight-'))));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it('says that a healthy page is, status 0', async () => {
    const page = file('good.html', `<script src="https://cdn.example/plainsight.js"></script>${card}`);
    const { status, said } = await doctor(page);
    assert.equal(status, 0);
    assert.equal(said, 'Nothing is wrong: https://cdn.example/plainsight.js, 1 element.');
  });

  it('says what is wrong, with the line and the remedy, status 1', async () => {
    const page = file('bare.html', `<!doctype html>\n<title>Clinic</title>\n${card}`);
    const { status, said } = await doctor(page);
    assert.equal(status, 1);
    assert.match(
      said,
      /^Line 3: <condition-card> is on the page, but no script of Plainsight is\. Add the script tag/,
    );
    const { said: json, status: jsonStatus } = await doctor(page, '--json');
    assert.equal(jsonStatus, 1);
    const { ok, faults } = JSON.parse(json) as { ok: boolean; faults: { line: number }[] };
    assert.equal(ok, false);
    assert.equal(faults[0]?.line, 3);
  });

  it('compares the hash with the script that was saved beside the page', async () => {
    file('plainsight.js', '/* what was saved */');
    const page = (hash: string) =>
      file('pinned.html', `<script src="plainsight.js" integrity="${hash}"></script>${card}`);
    assert.equal((await doctor(page(hashOf('/* what was saved */')))).status, 0);
    const { status, said } = await doctor(page(hashOf('another')));
    assert.equal(status, 1);
    assert.match(
      said,
      new RegExp(
        `hash of plainsight.js is another.*integrity="${hashOf('/* what was saved */').replaceAll(/[+/]/g, '\\$&')}"`,
      ),
    );
  });

  it('compares the hash with an integrity.json', async () => {
    const hashes = file('integrity.json', JSON.stringify({ 'plainsight.js': hashOf('one') }));
    const page = file(
      'cdn.html',
      `<script src="https://cdn.example/plainsight.js" integrity="${hashOf('two')}" crossorigin></script>${card}`,
    );
    assert.equal((await doctor(page)).status, 0);
    const { status, said } = await doctor(page, '--integrity', hashes);
    assert.equal(status, 1);
    assert.match(said, /hash of https:\/\/cdn\.example\/plainsight\.js is another/);
  });

  it('says that a page is XHTML', async () => {
    const page = file(
      'page.xhtml',
      `<html xmlns="http://www.w3.org/1999/xhtml"><script src="plainsight.loader.js" type="module"></script>${card}</html>`,
    );
    const { status, said } = await doctor(page);
    assert.equal(status, 1);
    assert.match(
      said,
      /sent as XHTML .* Use plainsight\.js, or let your server send the page as text\/html\./,
    );
  });

  it('prints no control signs of a page', async () => {
    const { said } = await doctor(
      file('signs.html', '<script src="plainsight.js"></script><div data-plainsight="\u001b[2Jx"></div>'),
    );
    assert.match(said, /There is no element/);
    // oxlint-disable-next-line no-control-regex -- it is what must not be there
    assert.doesNotMatch(said, /\u001b/);
  });

  it('says what it needs where it is given nothing, or no page', async () => {
    assert.match(
      (await doctor()).complained,
      /Give one saved page or one address.* Use: plainsight doctor|Give one saved page/,
    );
    const { status, complained } = await doctor(join(folder, 'nowhere.html'));
    assert.equal(status, 1);
    assert.match(complained, /There is no file .*nowhere\.html: give a saved page/);
  });

  describe('of an address', () => {
    let server: Server;
    let address = '';
    const asked: string[] = [];
    const elsewhere = `<link rel="stylesheet" href="/a.css"><img src="/b.png"><script src="/plainsight.js" integrity="${hashOf('x')}"></script>${card}`;
    before(async () => {
      server = createServer(({ url = '' }, response) => {
        asked.push(url);
        if (url === '/moved') response.writeHead(302, { Location: '/page' }).end();
        else if (url === '/page')
          response
            .writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': "script-src 'none'" })
            .end(elsewhere);
        else if (url === '/xhtml')
          response
            .writeHead(200, { 'Content-Type': 'application/xhtml+xml' })
            .end(elsewhere.replace('plainsight.js', 'plainsight.loader.js'));
        else response.writeHead(404).end();
      });
      await new Promise<void>((resolve) => server.listen(0, resolve));
      address = `http://localhost:${(server.address() as AddressInfo).port}`;
    });
    after(() => {
      server.close();
      server.closeAllConnections();
    });

    it('reads the policy of its header, and asks for nothing but the page', async () => {
      asked.length = 0;
      const { status, said } = await doctor(`${address}/page`);
      assert.equal(status, 1);
      assert.match(said, /blocks \/plainsight\.js: script-src does not allow it/);
      assert.deepEqual(asked, ['/page']);
    });

    it('knows XHTML by its header', async () => {
      assert.match((await doctor(`${address}/xhtml`)).said, /sent as XHTML/);
    });

    it('follows no redirect: it names where that leads', async () => {
      asked.length = 0;
      const { status, complained } = await doctor(`${address}/moved`);
      assert.equal(status, 1);
      assert.match(complained, new RegExp(`sends on to ${address}/page: give that address`));
      assert.deepEqual(asked, ['/moved']);
    });

    it('says what an address answers that has no page', async () => {
      assert.match((await doctor(`${address}/no`)).complained, /answers with 404: check the address/);
      assert.match((await doctor('http://localhost:1/')).complained, /does not answer/);
    });
  });
});
