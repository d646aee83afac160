import { expect } from '@open-wc/testing';
import { annotated, drawn, stopAll, textsOf } from './fixture.test-support.ts';

describe('annotate: a link as the root', () => {
  afterEach(stopAll);

  it('is no shadow root, though it has a host', async () => {
    const link = drawn('<a href="https://example.org/">ketamine</a>').querySelector('a')!;
    expect(textsOf(await annotated(link, ['ketamine'], { language: 'en' }))).to.deep.equal(['ketamine']);
    link.remove();
    expect(textsOf(await annotated(link, ['ketamine'], { language: 'en' }))).to.deep.equal([]);
  });
});
