import { expect } from 'chai';
import { isOnSafePath } from './safe-path.ts';

const card = { left: 100, right: 400, top: 200, bottom: 500 };

describe('isOnSafePath', () => {
  it('holds between a point above a card and its upper edge', () => {
    const from = { x: 150, y: 180 };
    expect(isOnSafePath({ x: 150, y: 190 }, from, card)).to.equal(true);
    expect(isOnSafePath({ x: 300, y: 196 }, from, card)).to.equal(true);
    expect(isOnSafePath({ x: 90, y: 180 }, from, card)).to.equal(false);
    expect(isOnSafePath({ x: 150, y: 160 }, from, card)).to.equal(false);
  });

  it('holds between a point below a card and its lower edge', () => {
    const from = { x: 150, y: 520 };
    expect(isOnSafePath({ x: 200, y: 508 }, from, card)).to.equal(true);
    expect(isOnSafePath({ x: 150, y: 540 }, from, card)).to.equal(false);
  });

  it('holds nowhere for a point beside a card', () => {
    expect(isOnSafePath({ x: 80, y: 300 }, { x: 50, y: 300 }, card)).to.equal(false);
  });
});
