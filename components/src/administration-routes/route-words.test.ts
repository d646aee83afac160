import { expect } from '@open-wc/testing';
import { indexPack, type Route } from '@plainsight/evidence';
import { fixturePack } from '../testing/fixture-pack.ts';
import { wordsOf } from './route-words.ts';

const sentences = [
  { text: 'Many people take drops.', type: 'result', findingIds: [] },
  { text: 'We do not know if they work.', type: 'unknown', findingIds: [] },
  { text: 'The board warned of them.', type: 'status', findingIds: [] },
  { text: 'We do not know who makes them.', type: 'unknown', findingIds: [] },
] as const;

const claim = { ...fixturePack.claims[0]!, id: 'c-drops', sentences };
const index = indexPack({ ...fixturePack, claims: [...fixturePack.claims, claim as never] });

const route: Route = {
  id: 'drops',
  name: 'Drops',
  termId: 'hiccup',
  says: [
    { source: 'term', id: 'hiccup', text: 'A sudden jump of the muscle under the lungs.' },
    {
      source: 'claim',
      id: 'c-drops',
      text: 'Many people take drops. We do not know if they work. The board warned of them.',
    },
  ],
  claimIds: ['c-drops'],
  statusIds: [],
};

describe('wordsOf', () => {
  it('parts what we do not know from what can be said, and drops no other sentence', () => {
    const { said, unknown } = wordsOf(index, route);
    expect(said).to.deep.equal([
      { source: 'claim', id: 'c-drops', text: 'Many people take drops. The board warned of them.' },
    ]);
    expect(unknown.map(({ text }) => text)).to.deep.equal([
      'We do not know if they work. We do not know who makes them.',
    ]);
  });

  it('says the definition of its own term only once, where the term stands', () => {
    expect(wordsOf(index, route).said.some(({ source }) => source === 'term')).to.equal(false);
    const other = wordsOf(index, { ...route, termId: 'plain-water' });
    expect(other.said[0]).to.deep.equal(route.says[0]);
  });
});
