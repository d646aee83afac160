import { expect } from 'chai';
import type { Claim } from '../records.ts';
import { fixturePack } from '../testing/fixture-pack.ts';
import { checkSentences } from './check-sentences.ts';

type Sentence = Claim['sentences'][number];

const [main] = fixturePack.claims;
const problems = (
  certainty: Claim['certainty'],
  type: Sentence['type'],
  text: string,
  findingIds = ['f-better'],
) =>
  checkSentences([{ ...main!, certainty, sentences: [{ text, type, findingIds }] }]).map(
    ({ problem }) => problem,
  );

describe('checkSentences', () => {
  it('lets an effect sound as sure as it is, or less', () => {
    expect(problems('high', 'effect', 'It stops hiccups.')).to.deep.equal([]);
    expect(problems('moderate', 'effect', 'It probably stops hiccups.')).to.deep.equal([]);
    expect(problems('moderate', 'effect', 'It may stop hiccups.')).to.deep.equal([]);
    expect(problems('low', 'effect', 'It may stop hiccups.')).to.deep.equal([]);
    expect(problems('very low', 'effect', 'We do not know if it stops hiccups.')).to.deep.equal([]);
  });

  it('refuses an effect that sounds surer than it is', () => {
    expect(problems('moderate', 'effect', 'It stops hiccups.')[0]).to.contain('sounds of high certainty');
    expect(problems('low', 'effect', 'It probably stops hiccups.')[0]).to.contain(
      'sounds of moderate certainty',
    );
    expect(problems('very low', 'effect', 'It may stop hiccups.')[0]).to.contain(
      'the claim is of very low certainty',
    );
  });

  it('takes the most careful word of a sentence', () => {
    expect(problems('low', 'effect', 'It probably helps, and may stop hiccups.')).to.deep.equal([]);
  });

  it('wants a result in the past, with its finding', () => {
    expect(problems('low', 'result', 'In one trial, hiccups stopped.')).to.deep.equal([]);
    expect(problems('low', 'result', 'In one trial, hiccups may stop.')[0]).to.contain('told in the past');
    expect(problems('low', 'result', 'In one trial, hiccups stopped.', [])[0]).to.contain('names no finding');
  });

  it('wants an unknown to say so', () => {
    expect(problems('very low', 'unknown', 'We do not know.', [])).to.deep.equal([]);
    expect(problems('very low', 'unknown', 'It is promising.', [])[0]).to.contain('does not say so');
  });

  it('names the record, the place and the remedy', () => {
    const [error] = checkSentences([
      { ...main!, sentences: [{ text: 'It works.', type: 'effect', findingIds: [] }] },
    ]);
    expect(error).to.include({ record: 'c-main', field: 'sentences.0' });
    expect(error?.remedy).to.equal('Word it to its certainty: say "may".');
  });
});
