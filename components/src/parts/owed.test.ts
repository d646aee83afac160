import { expect, fixture, html } from '@open-wc/testing';
import { fixturePack } from '../testing/fixture-pack.ts';
import { regionsAround, reviewNotice } from './owed.ts';

const noticeOn = async (today: string, review = fixturePack.review): Promise<string> => {
  const notice = reviewNotice({ ...fixturePack, review }, new Date(today));
  const element = await fixture(html`<div>${notice}</div>`);
  return element.textContent!.replaceAll(/\s+/g, ' ').trim();
};

describe('reviewNotice', () => {
  it('says that nobody has reviewed the content, and when it is looked at next', async () => {
    expect(await noticeOn('2026-02-01')).to.equal(
      'Not yet reviewed by a clinician. Last changed 2 January 2026. Next check by 2 January 2099.',
    );
  });

  it('names the reviewer’s role and the day', async () => {
    const review = { ...fixturePack.review, reviewed: { role: 'psychiatrist', on: '2026-01-03' } };
    expect(await noticeOn('2026-02-01', review)).to.contain('Reviewed by a psychiatrist on 3 January 2026.');
  });

  it('says by itself that a review is overdue', async () => {
    expect(await noticeOn('2099-01-03')).to.contain('Review overdue: it was due by 2 January 2099.');
  });
});

describe('regionsAround', () => {
  it('puts a nation of the UK beside the UK, and the UK beside its nations', () => {
    expect(regionsAround('scotland')).to.deep.equal(['scotland', 'uk']);
    expect(regionsAround('uk')).to.deep.equal(['uk', 'england', 'scotland', 'wales', 'northern-ireland']);
    expect(regionsAround('us')).to.deep.equal(['us']);
  });
});
