import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Box } from '../src/reader-script/geometry.ts';
import { placeCard, placeSheet } from '../src/reader-script/place-card.ts';

const room = { width: 1000, height: 700 };
const box = (left: number, top: number, width = 80, height = 20): Box => ({ left, top, width, height });
const bottomOf = ({ top, height }: Box): number => top + height;

describe('where a card goes', () => {
  test('below its term, at its start', () => {
    const term = box(200, 100);
    const card = placeCard(term, [term], 300, room);
    assert.equal(card.left, 200);
    assert.ok(card.top >= bottomOf(term));
    assert.equal(card.height, 300);
  });

  test('above a term low in the window', () => {
    const term = box(200, 600);
    const card = placeCard(term, [term], 300, room);
    assert.ok(bottomOf(card) <= term.top);
    assert.equal(card.height, 300);
  });

  test('within the window beside its right edge', () => {
    const term = box(950, 100);
    const card = placeCard(term, [term], 300, room);
    assert.ok(card.left + card.width < room.width);
  });

  test('never over its term: where there is no room it is less tall', () => {
    const term = box(20, 90);
    const card = placeCard(term, [term], 400, { width: 320, height: 220 });
    assert.ok(card.top >= bottomOf(term) || bottomOf(card) <= term.top);
    assert.ok(bottomOf(card) <= 220);
    assert.ok(card.width < 320);
  });

  test('over neither line of a term on two lines, at the line pointed at', () => {
    const first = box(700, 100);
    const second = box(40, 124);
    const card = placeCard(first, [first, second], 300, room);
    assert.ok(card.top >= bottomOf(second));
    assert.ok(card.left > 600);
  });

  test('at the line pointed at of a term that goes on in the next column', () => {
    const first = box(100, 640);
    const second = box(520, 40);
    const card = placeCard(first, [first, second], 300, room);
    assert.ok(bottomOf(card) <= first.top && card.top > 300);
  });

  test('as a sheet along the lower edge, with some of the page left above', () => {
    const sheet = placeSheet(900, { width: 390, height: 800 });
    assert.deepEqual([sheet.left, sheet.width, bottomOf(sheet)], [0, 390, 800]);
    assert.ok(sheet.top > 200);
  });
});
