import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { root } from '../tools/run.mjs';

const fixture = join('test', 'fixtures', 'broken-links');

/** Line and column, from 1, at which a text first stands in a file of the fixture. */
function placeOf(file: string, text: string): string {
  const lines = readFileSync(join(root, fixture, file), 'utf8').split('\n');
  const line = lines.findIndex((one) => one.includes(text));
  return `${line + 1},${(lines[line] ?? '').indexOf(text) + 1}`;
}

describe('a link to a record that does not exist', () => {
  let output = '';

  before(() => {
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const run = spawnSync(process.execPath, [compiler, '-p', fixture], { cwd: root, encoding: 'utf8' });
    output = run.stdout;
    assert.notEqual(run.status, 0);
  });

  it('does not compile where a claim cites a finding, and the error stands at the id', () => {
    const place = placeOf('claims.ts', "'f-never-found'");
    assert.match(output, new RegExp(`claims\\.ts\\(${place}\\): error TS2322: Type '"f-never-found"'`));
  });

  it('does not compile where a finding cites a reference, and the error stands at the id', () => {
    const place = placeOf('findings.ts', 'referenceId');
    assert.match(output, new RegExp(`findings\\.ts\\(${place}\\): error TS2322: Type '"nobody1999"'`));
  });

  it('reports nothing else', () => {
    assert.equal(output.match(/error TS/g)?.length, 2);
  });
});
