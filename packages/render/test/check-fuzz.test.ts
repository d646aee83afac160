import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkPack } from '../src/check/check-pack.ts';
import { reportText } from '../src/cli/report-text.ts';
import { hiccups, today, type LoosePack } from './check-support.ts';

const megabyte = 1_000_000;

/** Checks and prints; asserts that there is an answer, with a place for each failure. */
function answer(input: unknown) {
  const report = checkPack(input, today);
  const failures = report.checks.flatMap((check) => check.failures);
  assert.equal(report.ok, failures.length === 0);
  assert.ok(failures.every(({ record, problem, remedy }) => record && problem && remedy));
  assert.ok(reportText(report, true).length > 0);
  return report;
}

/** Every place of a value, as a list of keys. */
function placesOf(value: unknown, keys: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [keys];
  return [keys, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...keys, key]))];
}

function put(pack: LoosePack, keys: readonly string[], value: unknown): unknown {
  const last = keys.at(-1);
  if (last === undefined) return value;
  const holder = keys.slice(0, -1).reduce((inner, key) => inner[key], pack);
  holder[last] = value;
  return pack;
}

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

describe('checkPack with any JSON', () => {
  it('answers, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }), (input) => {
        assert.equal(answer(input).ok, false);
      }),
      { numRuns: 300 },
    );
  });

  it('answers a pack with any one place replaced by anything', () => {
    const places = placesOf(hiccups());
    const anything = fc.oneof(
      fc.jsonValue({ stringUnit: 'binary' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '\ud800',
        '\udc00 alone',
        '\u001b[2J',
        '__proto__',
        'constructor',
        '',
        ' ',
        1e308,
        -0,
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (keys, value) => {
        answer(put(hiccups(), keys, value));
      }),
      { numRuns: 1000 },
    );
  });

  it('answers any words in every text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300, unit: 'binary' }), (text) => {
        answer(
          hiccups((pack) => {
            for (const row of [...pack.safety, ...pack.findings]) row.plainSummary &&= text;
            pack.safety[0].text = text;
            pack.glossary[0].aliases = [text];
            pack.claims[0].why = text;
          }),
        );
      }),
    );
  });

  it('changes no prototype', () => {
    const pack = hiccups();
    const spoilt = JSON.stringify(pack)
      .replace('"references":{', '"references":{"__proto__":{"polluted":true},')
      .replace('"findings":[{', '"findings":[{"__proto__":{"polluted":true},"constructor":{"prototype":1},');
    assert.equal(answer(JSON.parse(spoilt)).ok, false);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  });
});

const long = (text: string) => text.repeat(megabyte / text.length);
const inSummary = (text: string) => hiccups((pack) => (pack.findings[1].plainSummary = text));

/**
 * In milliseconds of the processor's own time, which others on the machine do not lengthen. A megabyte takes about a
 * second; what grew with the square of its input would take minutes.
 */
const patience = 10_000;

describe('checkPack, given a megabyte of anything', () => {
  const inputs: Record<string, () => unknown> = {
    'lists 10,000 levels deep': () => nested(10_000),
    'objects 10,000 levels deep': () => JSON.parse('{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)),
    'lists 10,000 levels deep in a reference, where any field may stand': () =>
      hiccups((pack) => (pack.references.gulp2020.extra = nested(10_000))),
    'a list of half a million zeros': () => Array.from({ length: megabyte / 2 }, () => 0),
    '80,000 fields that do not belong': () =>
      Object.fromEntries(Array.from({ length: 80_000 }, (_, place) => [`field${place}`, 0])),
    'a text of one word': () => inSummary(long('ab')),
    'a text of short words': () => inSummary(long('to be ')),
    'a text of different words': () =>
      inSummary(
        Array.from({ length: 100_000 }, (_, place) => `w${place.toString(26).replace(/\d/g, 'x')}`).join(' '),
      ),
    'a text of full stops': () => inSummary(long('. ')),
    'a text of spaces': () => inSummary(`a${long(' ')}b`),
    'a text of tags that never close': () => inSummary(long('<a')),
    'a text of promises': () => inSummary(long('safe ')),
    'a text of figures': () => inSummary(long('1 of 2 in 1 in 3, 4% ')),
    'a term of many words, in a text of its first word': () =>
      hiccups((pack) => {
        pack.glossary[0].aliases = ['a a a a a a a b'];
        pack.findings[1].plainSummary = long('a ');
      }),
    '4,000 terms': () =>
      hiccups((pack) => {
        const [, term] = pack.glossary;
        for (let place = 0; place < 4000; place += 1) {
          pack.glossary.push({
            ...term,
            id: `t${place}`,
            term: `drop${place}`,
            abbreviations: [],
            ambiguous: false,
          });
        }
      }),
    '1,000 claims': () =>
      hiccups((pack) => {
        for (let place = 0; place < 1000; place += 1)
          pack.claims.push({ ...pack.claims[0], id: `c${place}` });
      }),
  };
  for (const [name, input] of Object.entries(inputs)) {
    it(`answers ${name}`, () => {
      const value = input();
      const start = process.cpuUsage();
      answer(value);
      const { user, system } = process.cpuUsage(start);
      assert.ok((user + system) / 1000 < patience);
    });
  }
});
