import { indexPack, joinParts, partOf } from '@plainsight/evidence';
import { fixturePack } from '@plainsight/evidence/testing';
import { fixture, html } from '@open-wc/testing';
import { expect } from 'chai';
import { citationLink } from './citation.ts';

const whole = indexPack(fixturePack);
const linkIn = async (index: typeof whole) =>
  (await fixture(html`<p>${citationLink(index, 'sample2020')}</p>`)).querySelector('a')!;

describe('citationLink', () => {
  it('tells title and source where the pack is whole', async () => {
    expect((await linkIn(whole)).title).to.contain(fixturePack.references['sample2020']!.title);
  });

  it('tells neither where the part of a pack has neither', async () => {
    const parts = joinParts([partOf(whole, 'base'), partOf(whole, 'condition/hiccups')]);
    expect((await linkIn(parts)).hasAttribute('title')).to.equal(false);
  });
});
