import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { annotated, drawn, nextFrame, stopAll, textsOf } from './fixture.test-support.ts';
import { PLAIN_EDITS, RandomPage, anyEdits } from './random-page.test-support.ts';
import { markedTexts } from './marks.test-support.ts';

const TERMS = ['NMDA', 'NMDA receptor', 'ketamine', { id: 'iv', forms: ['IV'], contextTerms: ['infusion'] }];

describe('annotate: any edits of a page', () => {
  afterEach(stopAll);

  it('leave the matches of a page that has just been annotated', async () => {
    const root = drawn('');
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdits(), { maxLength: 3 }), async (batches) => {
        stopAll();
        root.replaceChildren();
        const page = new RandomPage(root);
        const annotation = await annotated(root, TERMS, { language: 'en' });
        for (const edits of batches) {
          page.edit(edits);
          await nextFrame();
          expect(markedTexts()).to.deep.equal(
            annotation
              .matches()
              .map(({ text }) => text.replaceAll('\n', ''))
              .sort(),
          );
        }
        const fresh = await annotated(root, TERMS, { language: 'en' });
        expect(annotation.matches()).to.deep.equal(fresh.matches());
        stopAll();
      }),
      { numRuns: 30, endOnFailure: true },
    );
  }).timeout(60_000);

  it('by a page that knows nothing of marks by elements leave it as it would be without them', async () => {
    const root = drawn('');
    const other = drawn('');
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdits(PLAIN_EDITS), { maxLength: 3 }), async (batches) => {
        stopAll();
        root.replaceChildren();
        other.replaceChildren();
        const [page, twin] = [new RandomPage(root), new RandomPage(other)];
        const annotation = await annotated(root, TERMS, { language: 'en', marker: 'elements' });
        for (const edits of batches) {
          for (const edit of edits) {
            page.edit([edit]);
            twin.edit([edit]);
            await (edit.kind === 'remove' ? nextFrame() : Promise.resolve());
          }
          await nextFrame();
          expect(root.textContent).to.equal(other.textContent);
        }
        const fresh = await annotated(other, TERMS, { language: 'en' });
        expect(textsOf(annotation)).to.deep.equal(textsOf(fresh));
        stopAll();
        expect(root.innerHTML).to.equal(other.innerHTML);
        expect(page.places()).to.deep.equal(twin.places());
      }),
      { numRuns: 30, endOnFailure: true },
    );
  }).timeout(60_000);
});
