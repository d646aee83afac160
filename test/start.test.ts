import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../tools/run.mjs';

const start = join(root, 'tools', 'start.mjs');

describe('npm start', () => {
  it('says so where the port is taken, and names the option', async () => {
    const blocker = createServer().listen(0);
    const address = blocker.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const run = spawnSync(process.execPath, [start, '--port', String(port)], { cwd: root, encoding: 'utf8' });
    blocker.close();
    assert.equal(run.status, 1);
    assert.match(run.stderr, new RegExp(`Port ${port} is taken\\. Choose another one with --port`));
  });

  for (const words of [
    ['--port', 'many'],
    ['--port', '70000'],
    ['--prot', '4173'],
  ]) {
    it(`refuses "${words.join(' ')}" with the remedy`, () => {
      const run = spawnSync(process.execPath, [start, ...words], { cwd: root, encoding: 'utf8' });
      assert.equal(run.status, 1);
      assert.match(run.stderr, /npm start -- --port 4173/);
    });
  }

  it('serves the clinic page and the script, and ends on Ctrl-C', async () => {
    const child = spawn(process.execPath, [start], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    let address = '';
    let said = '';
    // The pipe stays open: what the server says later must not end it.
    for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
      said += String(chunk);
      address = said.match(/http:\/\/localhost:\d+/)?.[0] ?? '';
      if (address) break;
    }
    child.stdout.resume();
    assert.match(said, /Building the elements/);
    const page = await (await fetch(`${address}/`)).text();
    assert.match(page, /<script src="\/cdn\/plainsight\.js" defer>/);
    const script = await fetch(`${address}/cdn/plainsight.js`);
    assert.match(await script.text(), /Plainsight/);
    const missing = await fetch(`${address}/nothing-here`);
    assert.equal(missing.status, 404);
    child.kill('SIGINT');
    assert.equal(await ended, 0);
  });
});
