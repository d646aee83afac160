import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '@plainsight/content';
import { absoluteEffect, forestPlots, noEffect, type Finding } from '@plainsight/evidence';

const findings: readonly Finding[] = pack.findings;
const { plots } = forestPlots(findings, findings, absoluteEffect, () => undefined);
const rows = plots.flatMap((plot) => plot.rows);

describe('the better side of every number that is drawn', () => {
  it('is where the record says that a group did better', () => {
    assert.ok(rows.length >= 30, `${rows.length} rows`);
    for (const { finding, effect, better } of rows) {
      const { id, direction } = finding;
      if (direction === 'no clear difference' || direction === null) continue;
      assert.ok(better !== undefined, `${id} has a clear result and no better side`);
      const isOnBetterSide = effect.value > noEffect(effect.measure) === (better === 'higher');
      assert.equal(isOnBetterSide, direction === 'favours intervention', id);
    }
  });

  it('is where the outcome says in words that its number favours one', () => {
    for (const { finding, better } of rows) {
      const [, sign] = /(negative|positive) favours/.exec(finding.outcome) ?? [];
      if (sign) assert.equal(better, sign === 'negative' ? 'lower' : 'higher', finding.id);
      if (/lower is better/.test(finding.outcome)) assert.equal(better, 'lower', finding.id);
    }
  });

  it('is unknown only where no record tells', () => {
    const unknown = rows.filter(({ better }) => better === undefined).map(({ finding }) => finding.id);
    assert.deepEqual(unknown, ['f-wilkinson']);
  });
});
