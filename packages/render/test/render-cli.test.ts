import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pack } from '@plainsight/content';
import { main } from '../src/cli/main.ts';
import { renderElement } from '../src/static-html/render-element.ts';
import { hiccups, hiccupsFile } from './check-support.ts';

const bin = fileURLToPath(new URL('../bin/plainsight.mjs', import.meta.url));
const usage = 'Use: plainsight render TAG [--name value …] [--pack FILE] [--nonce VALUE] [--json-ld]';

/** Runs `plainsight render` in this process. */
async function render(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await main(['render', ...args], {
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
  });
  return { status, said, complained: complained.join('\n') };
}

describe('plainsight render', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'plainsight-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('prints the element, drawn from our pack, and nothing else', async () => {
    const run = spawnSync(process.execPath, [bin, 'render', 'condition-card', '--condition', 'ptsd'], {
      encoding: 'utf8',
    });
    assert.equal(run.stderr, '');
    assert.equal(run.status, 0);
    assert.equal(run.stdout, `${renderElement('condition-card', { condition: 'ptsd' }, pack)}\n`);
  });

  it('takes attributes with and without a value, a nonce, and the attributes that every element has', async () => {
    const { status, said } = await render(
      'ketamine-mechanism',
      '--compare',
      '--step=bdnf',
      '--id',
      'how',
      '--nonce',
      'x',
    );
    assert.equal(status, 0);
    assert.match(
      said.join(''),
      /^<ketamine-mechanism compare step="bdnf" id="how"><template[^>]*><style nonce="x">/,
    );
  });

  it('draws from a pack of your own', async () => {
    const { said } = await render(
      'condition-card',
      '--condition',
      'long-hiccups',
      '--pack',
      fileURLToPath(hiccupsFile),
    );
    assert.equal(said[0], renderElement('condition-card', { condition: 'long-hiccups' }, hiccups()));
  });

  it('adds the structured data of what it shows, where asked', async () => {
    const { said } = await render('condition-card', '--condition', 'ptsd', '--json-ld');
    const json = /\n<script type="application\/ld\+json">(.*)<\/script>$/s.exec(said[0] ?? '')?.[1];
    const graph: { '@type': string; name?: string }[] = JSON.parse(json ?? '')['@graph'];
    assert.deepEqual(
      graph.filter((node) => node['@type'] === 'MedicalCondition').map(({ name }) => name),
      ['Post-traumatic stress disorder'],
    );
    assert.doesNotMatch((await render('condition-card', '--condition', 'ptsd')).said.join(''), /<script/);
  });

  it('lets no record end the structured data early', async () => {
    const file = join(folder, 'evil.json');
    writeFileSync(
      file,
      JSON.stringify(hiccups((loose) => (loose.title = '</script><script>alert(1)</script>'))),
    );
    const { said } = await render(
      'condition-card',
      '--condition',
      'long-hiccups',
      '--pack',
      file,
      '--json-ld',
    );
    assert.equal(said.join('').match(/<\/?script/g)?.length, 2);
  });

  const mistakes: readonly (readonly [args: string[], words: RegExp])[] = [
    [[], /^Name an element: plainsight render condition-card\./],
    [['--condition', 'ptsd'], /^Name an element/],
    [['card'], /^There is no element “card”\. Use one of: /],
    [
      ['condition-card', '--colour', 'red'],
      /^<condition-card> has no “colour”\. It has: condition, region; .*--pack, --nonce, --json-ld\./,
    ],
    [['condition-card', '--__proto__', 'x'], /^<condition-card> has no “__proto__”/],
    [['condition-card', '--condition'], /^--condition needs a value\./],
    [['ketamine-mechanism', '--compare=yes'], /^--compare has no value\./],
    [['condition-card', 'ptsd'], /^“ptsd” stands alone: give --name value\./],
    [
      ['condition-card', '--condition', 'cough'],
      /^<condition-card>: There is no condition called “cough”\. Use one of: trd, /,
    ],
    [['condition-card', '--pack', 'nowhere.json'], /^There is no file nowhere\.json: check the name/],
    [['plainsight-pack', '--pack', fileURLToPath(import.meta.url)], /this is not JSON/],
  ];
  for (const [args, words] of mistakes) {
    it(`says what is wrong, and what would work: ${args.join(' ')}`, async () => {
      const { status, said, complained } = await render(...args);
      assert.equal(status, 1);
      assert.deepEqual(said, []);
      assert.match(complained, words);
      assert.equal(complained.split('\n').at(-1), usage);
    });
  }
});
