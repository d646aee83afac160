import { expect } from '@open-wc/testing';
import { annotated, drawn, nextFrame, stopAll, textsOf } from './fixture.test-support.ts';

const TERMS = ['NMDA', 'ketamine'];

describe('annotate: a page that is read a little at a time', () => {
  const { performance, scheduler } = globalThis as unknown as {
    performance: { now?(): number };
    scheduler: unknown;
  };
  let onPause: () => void;

  /** From now on the time is up whenever it is asked for. */
  beforeEach(() => {
    let time = 0;
    onPause = () => undefined;
    performance.now = () => (time += 1_000);
    const pause = async (): Promise<void> => onPause();
    Object.defineProperty(globalThis, 'scheduler', { value: { yield: pause }, configurable: true });
  });

  afterEach(() => {
    delete performance.now;
    Object.defineProperty(globalThis, 'scheduler', { value: scheduler, configurable: true });
    stopAll();
  });

  it('has its matches in order where the pause comes between two of one node', async () => {
    const root = drawn('');
    root.append(...Array.from({ length: 30 }, () => new Text('. ')), 'NMDA keta', new Text('mine'));
    const annotation = await annotated(root, TERMS);
    expect(textsOf(annotation)).to.deep.equal(['NMDA', 'ketamine']);
  });

  it('keeps the matches that are read again while somebody asks for them', async () => {
    const root = drawn(`<p></p>${'<span>ketamine </span>'.repeat(100)}`);
    const annotation = await annotated(root, TERMS);
    const matches = annotation.matches();
    let pauses = 0;
    onPause = () => {
      if (pauses === 0) root.setAttribute('translate', 'yes');
      pauses += 1;
      annotation.matches();
    };
    root.querySelector('p')!.textContent = 'NMDA, NMDA, NMDA';
    await nextFrame();
    await nextFrame();
    expect(pauses).to.be.above(2);
    expect(annotation.matches().slice(3)).to.deep.equal(matches);
  });

  for (const marker of ['highlights', 'elements'] as const) {
    it(`keeps the match of what is moved meanwhile, by ${marker}`, async () => {
      const root = drawn(`<p></p><p>${'<span>. </span>'.repeat(100)}</p><b>a ketamine b</b><i></i>`);
      const annotation = await annotated(root, TERMS, { marker });
      const [match] = annotation.matches();
      let isMoved = false;
      onPause = () => {
        if (!isMoved) root.querySelector('i')!.after(root.querySelector('b')!);
        isMoved = true;
      };
      root.querySelector('p')!.textContent = 'NMDA';
      root.querySelectorAll('p')[1]!.lang = 'en';
      await nextFrame();
      await nextFrame();
      await nextFrame();
      expect(annotation.matches()[1]).to.equal(match);
      expect(root.querySelectorAll('[data-plainsight-term]')).to.have.length(marker === 'elements' ? 2 : 0);
    });
  }

  it('is read to its end where it changes just before that', async () => {
    const root = drawn('');
    const first = new Text('. ');
    root.append(first, ...Array.from({ length: 30 }, () => new Text('. ')), 'ketamine');
    onPause = () => {
      if (first.data === '. ') first.data = ': ';
    };
    expect(textsOf(await annotated(root, TERMS))).to.deep.equal(['ketamine']);
  });

  it('is read on to where a text stood that has left the page meanwhile', async () => {
    const root = drawn(`<p>.</p><div>${'<p>ketamine</p>'.repeat(99)}</div><p>NMDA</p>`);
    const annotation = await annotated(root, TERMS, { language: 'en' });
    expect(annotation.matches()).to.have.length(100);
    const [, part, last] = root.children as unknown as HTMLElement[];
    onPause = () => last!.remove();
    part!.dataset['plainsightIgnore'] = '';
    await nextFrame();
    await nextFrame();
    expect(textsOf(annotation)).to.deep.equal([]);
  });
});
