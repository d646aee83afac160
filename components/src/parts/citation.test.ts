import { expect, fixture, html } from '@open-wc/testing';
import { indexPack, joinParts, partOf } from '@plainsight/evidence';
import { fixturePack } from '../testing/fixture-pack.ts';
import { citationLink } from './citation.ts';

const textOfLink = async (retraction?: { status: 'retracted'; checked: string }): Promise<string> => {
  const { sample2020 } = fixturePack.references;
  const custom = { ...sample2020!.custom, ...(retraction ? { retraction } : {}) };
  const references = { sample2020: { ...sample2020!, custom } };
  const element = await fixture(
    html`<p>${citationLink(indexPack({ ...fixturePack, references }), 'sample2020')}</p>`,
  );
  return element.textContent!.replaceAll(/\s+/g, ' ').trim();
};

const linkIn = async (index: ReturnType<typeof indexPack>): Promise<HTMLAnchorElement> =>
  (await fixture(html`<p>${citationLink(index, 'sample2020')}</p>`)).querySelector('a')!;

describe('citationLink', () => {
  it('names the work', async () => {
    expect(await textOfLink()).to.equal('Sample and others, 2020');
  });

  it('warns of a work that was taken back', async () => {
    const words = await textOfLink({ status: 'retracted', checked: '2026-11-24' });
    expect(words).to.equal('Sample and others, 2020 (retracted, as of 24 November 2026)');
  });

  it('tells title and source where the pack is whole', async () => {
    const link = await linkIn(indexPack(fixturePack));
    expect(link.title).to.contain(fixturePack.references['sample2020']!.title);
  });

  it('tells neither where the part of a pack has neither', async () => {
    const whole = indexPack(fixturePack);
    const parts = joinParts([partOf(whole, 'base'), partOf(whole, 'condition/hiccups')]);
    expect((await linkIn(parts)).hasAttribute('title')).to.equal(false);
  });
});
