import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { main } from '../src/cli/main.ts';
import { hiccups, hiccupsFile } from './check-support.ts';

const bin = fileURLToPath(new URL('../bin/plainsight.mjs', import.meta.url));

/** Runs the command line in this process. */
async function plainsight(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await main(args, {
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
  });
  return { status, said: said.join('\n'), complained: complained.join('\n') };
}

describe('plainsight', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'plainsight-'))));
  after(() => rmSync(folder, { recursive: true }));

  /** A file in a folder of this test. */
  function file(name: string, text: string): string {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  }

  it('prints its commands where none is given', async () => {
    const { status, said } = await plainsight();
    assert.equal(status, 0);
    assert.match(said, /plainsight check FILE/);
    assert.deepEqual(await plainsight('--help'), await plainsight());
  });

  it('names the commands where one does not exist', async () => {
    const { status, complained } = await plainsight('chekc');
    assert.equal(status, 1);
    assert.equal(
      complained,
      'There is no command "chekc". Use one of: check, check-content, render, doctor.',
    );
  });

  it('says how to use a command where an option does not exist', async () => {
    const { status, complained } = await plainsight('check', '--lnks', 'x.json');
    assert.equal(status, 1);
    assert.match(complained, /Unknown option '--lnks'/);
    assert.match(complained, /Use: plainsight check FILE \[--links\] \[--json\]$/);
  });

  it('checks a good pack: one table, notes, status 0', async () => {
    const { status, said } = await plainsight('check', fileURLToPath(hiccupsFile));
    assert.equal(status, 0);
    assert.match(said, /^check +records +failures +exempt +notes\n-/);
    assert.match(said, /\nids and links +\d+ +0 +– +0\n/);
    assert.match(said, /stances: 3 findings in claims; --links prints each/);
    assert.match(said, /All checks pass\.$/);
  });

  it('prints each link where asked', async () => {
    const { said } = await plainsight('check', fileURLToPath(hiccupsFile), '--links');
    assert.match(said, /c-hiccups {2}against {2}f-gulp-week/);
  });

  it('prints JSON for machines where asked', async () => {
    const { said } = await plainsight('check', fileURLToPath(hiccupsFile), '--json');
    const report = JSON.parse(said);
    assert.equal(report.ok, true);
    assert.equal(report.checks[0].name, 'ids and links');
  });

  it('names record, field, problem and remedy of what fails, and gives status 1', async () => {
    const broken = hiccups((pack) => (pack.claims[0].against = ['f-lost']));
    const { status, said } = await plainsight('check', file('broken.json', JSON.stringify(broken)));
    assert.equal(status, 1);
    assert.match(
      said.replace(/\s+/g, ' '),
      /c-hiccups, field against: there is no finding "f-lost"\. Add a finding/,
    );
    assert.match(said, /\nreading grade +not run +– /);
    assert.match(said, /1 failure\.$/);
  });

  it('reads the exemptions that stand beside a pack', async () => {
    const pack = hiccups((one) => (one.safety[0].text = 'The drops are not a cure. They are magic.'));
    const path = file('magic.json', JSON.stringify(pack));
    assert.equal((await plainsight('check', path)).status, 1);
    const exemption = { record: 's-green-tongue', check: 'promotional words', reason: 'It is a test.' };
    file('magic.exemptions.json', JSON.stringify([exemption]));
    const { status, said } = await plainsight('check', path);
    assert.equal(status, 0);
    assert.match(said, /promotional words +\d+ +0 +1 of 4/);
    assert.match(said, /promotional words: s-green-tongue: It is a test\./);
    file('magic.exemptions.json', '{"record": "s-green-tongue"}');
    assert.match((await plainsight('check', path)).complained, /is no list of exemptions: give/);
  });

  it('keeps control characters of a pack off the terminal', async () => {
    const pack = hiccups((one) => (one.claims[0].certainty = '\u001b[2J gone'));
    const { said } = await plainsight('check', file('escape.json', JSON.stringify(pack)));
    assert.ok(!said.includes('\u001b'));
    assert.match(said, /\ufffd\[2J gone/);
  });

  it('checks the content of this house', async () => {
    const { status, said } = await plainsight('check-content');
    assert.equal(status, 0, said);
    assert.match(said, /not yet reviewed by a clinician/);
  });

  describe('with a file that holds no pack', () => {
    const cases: Record<string, { text: string; says: RegExp }> = {
      'nothing at all': { text: ' \n', says: /empty\.json is empty: write a pack into it/ },
      'a missing comma': {
        text: '{\n  "format": 1\n  "id": "hiccups"\n}',
        says: /, line 3, column 3: this is not JSON; look there for a comma/,
      },
      'a comma too many': { text: '{"a": [1, 2,]}', says: /, line 1, column 13: / },
      'a single quotation mark': { text: "{'a': 1}", says: /, line 1, column 2: / },
      'a word that is no value': { text: '[\n true,\n nope]', says: /, line 3, column 2: / },
      'words after the end': { text: '{} more', says: /, line 1, column 4: / },
      'a file that was cut off': { text: '{"a": [1,\n', says: /, line 2, column 1: / },
      'a list': { text: '[]', says: /a pack is an object, and this is a list; begin it with \{ "format": 1/ },
      'a text': { text: '"pack"', says: /this is a string/ },
      null: { text: 'null', says: /this is null/ },
    };
    for (const [name, { text, says }] of Object.entries(cases)) {
      it(`answers ${name} in one sentence`, async () => {
        const { status, said, complained } = await plainsight('check', file('empty.json', text));
        assert.equal(status, 1);
        assert.equal(said, '');
        assert.match(complained, says);
        assert.equal(complained.includes('\n'), false);
      });
    }

    it('answers a missing file, a folder and no name', async () => {
      assert.match(
        (await plainsight('check', join(folder, 'no.json'))).complained,
        /^There is no file .*no\.json: check/,
      );
      assert.match(
        (await plainsight('check', folder)).complained,
        /is not a file: give the name of a JSON file/,
      );
      assert.match((await plainsight('check')).complained, /^Give one file/);
    });

    it('takes a byte order mark for what it is', async () => {
      const path = file('mark.json', `\ufeff${JSON.stringify(hiccups())}`);
      assert.equal((await plainsight('check', path)).status, 0);
    });
  });

  describe('as a program', () => {
    it('ends with the status of its command', () => {
      const good = spawnSync(process.execPath, [bin, 'check', fileURLToPath(hiccupsFile)], {
        encoding: 'utf8',
      });
      assert.equal(good.status, 0, good.stderr);
      assert.equal(good.stderr, '');
      const bad = spawnSync(process.execPath, [bin, 'check', join(folder, 'no.json')], { encoding: 'utf8' });
      assert.equal(bad.status, 1);
      assert.equal(bad.stdout, '');
    });

    it('asks for a build where there is none', () => {
      cpSync(bin, join(folder, 'bin', 'plainsight.mjs'));
      const run = spawnSync(process.execPath, [join(folder, 'bin', 'plainsight.mjs')], { encoding: 'utf8' });
      assert.equal(run.status, 1);
      assert.equal(run.stderr.trim(), 'Run npm run build first.');
    });
  });
});
