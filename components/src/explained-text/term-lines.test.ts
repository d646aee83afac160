import { expect } from 'chai';
import { anchorOf, lineUnder } from './term-lines.ts';

const line = (left: number, top: number, width = 100) => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

describe('a term that stands on several lines', () => {
  const lines = [line(300, 100), line(20, 124)];

  it('is pointed at in one of them', () => {
    expect(lineUnder(lines, { x: 50, y: 130 })).to.equal(1);
    expect(lineUnder(lines, { x: 999, y: 999 })).to.equal(0);
    expect(lineUnder(lines, undefined)).to.equal(0);
  });

  it('gives the card its place at that line, and is covered in none', () => {
    expect(anchorOf(lines, 1)).to.deep.equal({ left: 20, right: 120, top: 100, bottom: 144 });
    expect(anchorOf(lines, 0)).to.deep.equal({ left: 300, right: 400, top: 100, bottom: 144 });
  });

  it('may go on far away', () => {
    expect(anchorOf([line(20, 700), line(400, 100)], 0)?.top).to.equal(700);
  });

  it('has no place once it is gone', () => {
    expect(anchorOf([], 0)).to.equal(undefined);
  });
});
