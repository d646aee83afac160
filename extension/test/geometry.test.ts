import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isOnTheWay, type Box } from '../src/reader-script/geometry.ts';
import { sentenceAt } from '../src/reader-script/sentence-around.ts';

const below: Box = { left: 100, top: 130, width: 360, height: 300 };
const above: Box = { left: 100, top: 40, width: 360, height: 60 };
const from = { x: 200, y: 120 };

describe('the safe path from a term to its card', () => {
  test('is the triangle to the nearer edge of a card below', () => {
    for (const at of [
      { x: 200, y: 125 },
      { x: 300, y: 128 },
      { x: 120, y: 129 },
    ]) {
      assert.ok(isOnTheWay(from, below, at), JSON.stringify(at));
    }
  });

  test('is the triangle to the nearer edge of a card above', () => {
    assert.ok(isOnTheWay(from, above, { x: 260, y: 104 }));
    assert.ok(!isOnTheWay(from, above, { x: 260, y: 128 }));
  });

  test('is left by going elsewhere', () => {
    for (const at of [
      { x: 200, y: 100 },
      { x: 30, y: 129 },
      { x: 600, y: 129 },
      { x: 420, y: 119 },
    ]) {
      assert.ok(!isOnTheWay(from, below, at), JSON.stringify(at));
    }
  });
});

describe('the sentence around a term', () => {
  const text = 'Bread first.  Doctors give ketamine\n by a drip, e.g. slowly. It takes an hour.';

  test('is the one that holds it, in one line', () => {
    assert.equal(sentenceAt(text, text.indexOf('ketamine')), 'Doctors give ketamine by a drip, e.g. slowly.');
    assert.equal(sentenceAt(text, 0), 'Bread first.');
    assert.equal(sentenceAt(text, text.indexOf('hour')), 'It takes an hour.');
  });

  test('is the text itself where there is no full stop', () => {
    assert.equal(sentenceAt('About ketamine', 6), 'About ketamine');
  });

  test('is not longer than anyone would listen to', () => {
    assert.ok(sentenceAt('word '.repeat(1000), 2000).length <= 600);
  });
});
