import { Code } from './code.ts';

/** Fills in the characters of which pages in Latin letters mostly consist: the expressions for the others take time. */
export function fillKnown(codes: Uint16Array): void {
  codes.fill(Code.other, 0, 0xc0);
  codes.fill(Code.unknown, 0x7f, 0xa0);
  codes.fill(Code.gap, 9, 14);
  codes.fill(Code.other, 0x201a, 0x2027);
  codes.fill(Code.other, 0x2190, 0x2c00);
  for (const unit of [0xaa, 0xb5, 0xba]) codes[unit] = Code.unknown;
  for (const unit of [0x20, 0x2d, 0xa0, 0x2010, 0x2011, 0x2013, 0x2014, 0x2212]) codes[unit] = Code.gap;
  for (const unit of [0xad, 0x200b]) codes[unit] = Code.ignored;
  for (const unit of [0x27, 0x2018, 0x2019]) codes[unit] = Code.apostrophe;
  for (const unit of [0xd7, 0xf7]) codes[unit] = Code.other;
  for (let unit = 0x30; unit < 0x3a; unit += 1) codes[unit] = unit;
  for (let unit = 0x61; unit < 0x7b; unit += 1) codes[unit] = codes[unit - 0x20] = unit;
  for (let unit = 0xe0; unit < 0xff; unit += 1) if (unit !== 0xf7) codes[unit] = codes[unit - 0x20] = unit;
}
