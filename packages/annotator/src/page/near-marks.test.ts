import { expect } from '@open-wc/testing';
import type { Annotation } from './annotation.ts';
import { annotated, drawn, nextFrame, stopAll } from './fixture.test-support.ts';
import { markedTexts, registered } from './marks.test-support.ts';
import { rectsOf } from './rects.ts';
import type { TermMatch } from './term-match.ts';

const TERMS = ['ketamine'];
const MOST = 128;
const LINE = '<p style="margin: 0; height: 20px">on ketamine here</p>';

/** Resolves when the marks near the reader have been found: two frames and a task later. */
async function atRest(): Promise<void> {
  await nextFrame();
  await nextFrame();
  await new Promise((resolve) => setTimeout(resolve));
}

const isMarked = (): ((match: TermMatch) => boolean) => {
  const starts = new Set(registered().map(({ startContainer }) => startContainer));
  return ({ startNode }) => starts.has(startNode);
};

const isSeen = (match: TermMatch): boolean =>
  rectsOf(match).some(({ bottom, top }) => bottom > 0 && top < innerHeight);

describe('annotate: marks near the reader', () => {
  let root: HTMLElement;
  let annotation: Annotation;

  async function begin(html: string): Promise<void> {
    root = drawn(html);
    annotation = await annotated(root, TERMS);
    await atRest();
  }

  afterEach(() => {
    stopAll();
    root.replaceChildren();
    scrollTo(0, 0);
  });

  function expectSeenMarked(): void {
    const seen = annotation.matches().filter(isSeen);
    expect(seen.length).to.be.above(0);
    expect(seen.every(isMarked())).to.equal(true);
    expect(registered().every((range) => range instanceof StaticRange)).to.equal(true);
  }

  it('are those that the reader sees, and few more', async () => {
    await begin(LINE.repeat(5_000));
    expect(annotation.matches()).to.have.length(5_000);
    expectSeenMarked();
    expect(registered().length).to.be.at.most(MOST);
  });

  it('are as many as are seen where those are more', async () => {
    await begin(`<p style="font: 4px/4px monospace">${'ketamine '.repeat(4_000)}</p>`);
    const seen = annotation.matches().filter(isSeen).length;
    expect(seen).to.be.above(MOST);
    expect(registered()).to.have.length(seen);
  });

  it('follow the window as it scrolls, up and down', async () => {
    await begin(LINE.repeat(5_000));
    for (const place of [50_000, 99_000, 20]) {
      scrollTo(0, place);
      await atRest();
      expectSeenMarked();
      expect(registered().length).to.be.at.most(MOST);
    }
  });

  it('follow a part of the page that scrolls by itself', async () => {
    await begin(`<div style="height: 300px; overflow: auto">${LINE.repeat(5_000)}</div>`);
    root.firstElementChild!.scrollTo(0, 60_000);
    await atRest();
    expectSeenMarked();
    expect(registered().length).to.be.at.most(MOST);
  });

  it('follow the page as it changes above', async () => {
    await begin(LINE.repeat(2_000));
    root.insertAdjacentHTML('afterbegin', LINE.repeat(500));
    await atRest();
    expectSeenMarked();
    for (const paragraph of [...root.children].slice(0, 2_000)) paragraph.remove();
    await atRest();
    expectSeenMarked();
    expect(registered().length).to.be.at.most(MOST);
  });

  it('follow what has moved by itself, though the few that are asked first have not', async () => {
    const part = `<div style="height: 200px; overflow: clip"><div class="spacer" style="height: 9000px"></div>${LINE.repeat(9)}</div>`;
    await begin(LINE + part + LINE.repeat(5_000));
    const moved = annotation.matches().slice(1, 10);
    expect(moved.some(isMarked())).to.equal(false);
    root.querySelector('.spacer')!.remove();
    await until(() => moved.every(isMarked()));
    expectSeenMarked();
  });

  it('are all there where there are few', async () => {
    await begin(LINE.repeat(MOST));
    expect(registered()).to.have.length(MOST);
  });

  it('come back after the page has cleared the registry', async () => {
    await begin(LINE);
    const [name] = [...CSS.highlights.keys()];
    CSS.highlights.clear();
    root.append(' ketamine');
    await nextFrame();
    expect([...CSS.highlights.keys()]).to.deep.equal([name]);
    expect(markedTexts()).to.deep.equal(['ketamine', 'ketamine']);
  });

  it('come back by themselves where nothing else changes', async () => {
    await begin(LINE);
    CSS.highlights.clear();
    const sheets = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [];
    await until(() => CSS.highlights.size === 1 && document.adoptedStyleSheets.length === sheets.length);
    expect(document.adoptedStyleSheets).to.deep.equal(sheets);
    expect(markedTexts()).to.deep.equal(['ketamine']);
  });

  it('leave what the page has registered and adopted as it is', async () => {
    const own = new Highlight();
    const sheet = new CSSStyleSheet();
    await begin(LINE);
    CSS.highlights.clear();
    CSS.highlights.set('own', own);
    document.adoptedStyleSheets = [sheet];
    root.append(' ketamine');
    await nextFrame();
    expect(CSS.highlights.get('own')).to.equal(own);
    expect(CSS.highlights.size).to.equal(2);
    expect(document.adoptedStyleSheets[0]).to.equal(sheet);
    expect(document.adoptedStyleSheets).to.have.length(2);
    annotation.stop();
    expect([...CSS.highlights.keys()]).to.deep.equal(['own']);
    expect(document.adoptedStyleSheets).to.deep.equal([sheet]);
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
  });

  it('stay away once stopped, whatever the page has cleared', async () => {
    await begin(LINE);
    CSS.highlights.clear();
    annotation.stop();
    root.append(' ketamine');
    await atRest();
    expect(CSS.highlights.size).to.equal(0);
  });

  it('have names that nobody guesses', async () => {
    const names = new Set<string>();
    for (let count = 0; count < 20; count += 1) {
      await annotated(drawn(LINE), TERMS);
      for (const name of CSS.highlights.keys()) names.add(name);
    }
    expect(names.size).to.equal(20);
    for (const name of names) {
      expect(name).to.match(/^[a-z][a-z0-9]{15,}$/);
      expect(name).not.to.match(/plainsight|term|annot/);
    }
  });
});

/** Resolves when something has come true; the test fails by its time where it never does. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await nextFrame();
}
