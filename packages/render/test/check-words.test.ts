import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figuresInWords } from '../src/check/figures-in-words.ts';
import { readingGrade } from '../src/check/reading-grade.ts';
import { termShortener } from '../src/check/shorten-terms.ts';
import { syllablesOf } from '../src/check/syllables.ts';
import { failuresOf, hiccups } from './check-support.ts';

describe('readingGrade', () => {
  it('is the Flesch-Kincaid grade', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
    assert.equal(readingGrade('The cat sat on the mat.')?.toFixed(2), '-1.45');
    // 4 words, 2 sentences, 10 syllables: 0.39 × 2 + 11.8 × 2.5 − 15.59.
    assert.equal(readingGrade('Medicine usually helps. Really?')?.toFixed(2), '14.69');
  });

  it('reads parts of a joined word by themselves, and a numeral as one syllable', () => {
    assert.equal(readingGrade('A long-term gain.'), readingGrade('A long term gain.'));
    assert.equal(readingGrade('It took 1,250 days.'), readingGrade('It took few days.'));
  });

  it('is none where there is no word', () => {
    assert.equal(readingGrade(' … '), undefined);
  });
});

describe('syllablesOf', () => {
  it('counts by the package, and by a dictionary where the package errs', () => {
    assert.equal(syllablesOf('people'), 2);
    assert.equal(syllablesOf('anxiety'), 4);
    assert.equal(syllablesOf('Helped'), 1);
    assert.equal(syllablesOf('2023'), 1);
  });

  it('takes a word of a million letters', () => {
    assert.ok(syllablesOf('ab'.repeat(500_000)) > 1000);
  });
});

const term = (name: string, more: object = {}) => ({
  id: 'term',
  term: name,
  abbreviations: [],
  aliases: [],
  variants: [],
  ambiguous: false,
  contextTerms: [],
  plainDefinition: 'A word.',
  moreDetail: 'A word.',
  referenceIds: [],
  ...more,
});

describe('termShortener', () => {
  const shorten = termShortener([
    term('social anxiety disorder', { abbreviations: ['SAD'] }),
    term('anxiety'),
    term('S(+)-ketamine'),
  ]);

  it('takes the longest form, in any case', () => {
    assert.equal(shorten('Social anxiety disorder is an Anxiety.'), 'term is an term.');
  });

  it('takes abbreviations in their own case', () => {
    assert.equal(shorten('SAD is not sad.'), 'term is not sad.');
  });

  it('takes whole words alone', () => {
    assert.equal(shorten('anxiety-like, anxieties'), 'anxiety-like, anxieties');
    assert.equal(shorten("S(+)-ketamine's"), "term's");
  });
});

const wordsIn = (text: string) =>
  failuresOf(hiccups((pack) => (pack.safety[0].basis = text)))
    .filter((failure) => failure.startsWith('promotional'))
    .map((failure) => /: "([^"]+)" promises/.exec(failure)?.[1]);

describe('promotional words', () => {
  const refused = {
    'It is safe.': ['safe'],
    'It is safe for everyone.': ['safe'],
    'A proven cure.': ['proven', 'cure'],
    'Not only safe but proven.': ['proven', 'safe'],
    'Without doubt it cures.': ['cures'],
    'We guarantee it.': ['guarantee'],
    'It always works.': ['always works'],
    'It has no side effects.': ['no side effects'],
    'The gap was significant.': ['significant'],
  };
  for (const [text, words] of Object.entries(refused)) {
    it(`refuses: ${text}`, () => assert.deepEqual(wordsIn(text), words));
  }

  const allowed = [
    'It is not proven, and unproven ideas abound.',
    'This does not cure anyone.',
    'Safety was not tested.',
    'To be safe, rest for a day.',
    'We do not know whether it is safe.',
    'It seems safe for adults at this dose.',
    'The gap was statistically significant.',
    'There was no significant gap.',
  ];
  for (const text of allowed) {
    it(`allows: ${text}`, () => assert.deepEqual(wordsIn(text), []));
  }
});

describe('figuresInWords', () => {
  it('reads counts and percentages', () => {
    assert.deepEqual(
      figuresInWords('Twelve of 20 people, 216 of 1,148, about 12.5% and 7%.').map((figure) =>
        figure.kind === 'count' ? [figure.events, figure.n] : figure.value,
      ),
      [[12, 20], [216, 1148], 12.5, 7],
    );
  });

  it('reads nothing else', () => {
    assert.deepEqual(
      figuresInWords('One of three trials, in the spring of 2020. One of the 3 was small.'),
      [],
    );
  });
});
