import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { findByReference } from '../match/reference-matcher.test-support.ts';
import { annotated, drawn, foundIn, stopAll, textsOf } from './fixture.test-support.ts';
import type { TermMatch } from './term-match.ts';

const TERMS = ['NMDA', 'NMDA receptor', 'ketamine', 'ketamine infusion'];

describe('annotate: which text is read', () => {
  afterEach(stopAll);

  describe('joins what a reader reads as one', () => {
    const joined: Record<string, { html: string; texts: string[] }> = {
      'a word split over an element': { html: '<b>NM</b>DA receptor', texts: ['NMDA receptor'] },
      'words in different elements': {
        html: '<i>NMDA</i> <a href="#"><u>receptor</u></a>',
        texts: ['NMDA receptor'],
      },
      'a comment inside': { html: 'NM<!-- a note -->DA rec<!-- -->eptor', texts: ['NMDA receptor'] },
      'a place to break': { html: 'keta<wbr>mine', texts: ['ketamine'] },
      'a line break': { html: 'NMDA<br>receptor', texts: ['NMDA\nreceptor'] },
      'an element that nobody knows': { html: 'NMDA <x-term>receptor</x-term>', texts: ['NMDA receptor'] },
      'a contents box': { html: 'NM<span style="display: contents">DA</span>', texts: ['NMDA'] },
      'a superscript that is part of the word': { html: 'NMD<sup>A</sup>', texts: ['NMDA'] },
      'a subscript': { html: 'NMD<sub>A</sub> receptor', texts: ['NMDA receptor'] },
      'a link': { html: '<a href="#">ketamine</a>', texts: ['ketamine'] },
    };
    for (const [name, { html, texts }] of Object.entries(joined)) {
      it(name, async () => expect(await foundIn(html, ...TERMS)).to.deep.equal(texts));
    }
  });

  describe('keeps apart what a reader reads apart', () => {
    const apart: Record<string, { html: string; texts: string[] }> = {
      blocks: { html: '<p>NMDA</p><p>receptor</p>', texts: ['NMDA'] },
      'a block inside': { html: 'NMDA <div>receptor</div>', texts: ['NMDA'] },
      'text before and after a block': { html: 'NMDA <p>and</p> receptor', texts: ['NMDA'] },
      'half words before and after a block': { html: 'keta<p></p>mine', texts: [] },
      'a block inside an inline element': {
        html: '<span>NMDA<p>receptor</p>ketamine</span>',
        texts: ['NMDA', 'ketamine'],
      },
      'table cells': { html: '<table><tr><td>NMDA</td><td>receptor</td></tr></table>', texts: ['NMDA'] },
      'list items': { html: '<ul><li>NMDA<li>receptor</ul>', texts: ['NMDA'] },
      'a line break in a word': { html: 'keta<br>mine', texts: [] },
      'code between': { html: 'NMDA <code>x</code> receptor, keta<code></code>mine', texts: ['NMDA'] },
      'a picture between': { html: 'keta<img alt="">mine', texts: [] },
      'spans that are drawn as blocks': {
        html: '<span style="display: block">NMDA </span><span style="display: block">receptor</span>',
        texts: ['NMDA'],
      },
      'a block style that ends': { html: '<b style="display: block">NMDA </b>receptor', texts: ['NMDA'] },
      'a block style that begins': { html: 'NMDA <b style="display: block">receptor</b>', texts: ['NMDA'] },
      'the number of a footnote before a word': { html: '<sup>3</sup>ketamine', texts: ['ketamine'] },
      'flex items that touch': {
        html: '<div style="display: flex"><a>ketamine</a><a>infusion</a></div>',
        texts: ['ketamine'],
      },
      'an absolutely placed part': {
        html: 'NMDA <span style="position: absolute">receptor</span> ketamine',
        texts: ['NMDA', 'ketamine'],
      },
      'the number of a footnote': {
        html: 'ketamine<sup>12</sup> and NMDA<sup><a href="#">3</a>,4</sup> receptor',
        texts: ['ketamine', 'NMDA'],
      },
    };
    for (const [name, { html, texts }] of Object.entries(apart)) {
      it(name, async () => expect(await foundIn(html, ...TERMS)).to.deep.equal(texts));
    }
  });

  describe('leaves alone', () => {
    const leftAlone = [
      '<input value="ketamine">',
      '<textarea>ketamine</textarea>',
      '<button>ketamine</button>',
      '<select><option>ketamine</option></select>',
      '<div contenteditable>ketamine</div>',
      '<div contenteditable="plaintext-only">ketamine</div>',
      '<p contenteditable="true"><b>ketamine</b></p>',
      '<code>ketamine</code>',
      '<pre>ketamine</pre>',
      '<kbd>ketamine</kbd>',
      '<samp>ketamine</samp>',
      '<style>ketamine</style>',
      '<noscript>ketamine</noscript>',
      '<template>ketamine</template>',
      '<script type="text/plain">ketamine</script>',
      '<iframe srcdoc="ketamine">ketamine</iframe>',
      '<svg><text y="20">ketamine</text></svg>',
      '<math><mtext>ketamine</mtext></math>',
      '<canvas>ketamine</canvas>',
      '<p hidden>ketamine</p>',
      '<p aria-hidden="true">ketamine</p>',
      '<p translate="no">ketamine</p>',
      '<p data-plainsight-ignore><b>ketamine</b></p>',
      '<p style="display: none"><b>ketamine</b></p>',
      '<details><summary>more</summary>ketamine</details>',
      '<!-- ketamine -->',
      '<term-card>ketamine</term-card>',
      '<explained-text><p>ketamine</p></explained-text>',
    ];
    for (const html of leftAlone) {
      it(html, async () => expect(await foundIn(`${html} NMDA`, ...TERMS)).to.deep.equal(['NMDA']));
    }

    it('a root that is editable, or stands in editable text', async () => {
      const root = drawn('<div contenteditable><p>ketamine</p></div>');
      expect(textsOf(await annotated(root.querySelector('div')!, TERMS))).to.deep.equal([]);
      expect(textsOf(await annotated(root.querySelector('p')!, TERMS))).to.deep.equal([]);
    });
  });

  it('reads what looks left alone and is not', async () => {
    const html =
      '<p contenteditable="false">ketamine</p><p aria-hidden="false">ketamine</p><p translate="yes">ketamine</p>' +
      '<span style="display: contents">ketamine</span><details open>ketamine</details>';
    expect(await foundIn(html, ...TERMS)).to.have.length(5);
  });

  it('reads a root of a kind that is left alone inside another', async () => {
    const root = drawn('<explained-text>ketamine</explained-text>').querySelector('explained-text')!;
    expect(textsOf(await annotated(root, TERMS))).to.deep.equal(['ketamine']);
  });

  it('reads a shadow root', async () => {
    const shadow = drawn('').attachShadow({ mode: 'open' });
    shadow.innerHTML = 'NM<b>DA</b><p>ketamine</p>';
    expect(textsOf(await annotated(shadow, TERMS))).to.deep.equal(['NMDA', 'ketamine']);
  });

  it('leaves text alone that a shadow root has no place for', async () => {
    const root = drawn('ketamine <b>ketamine</b>');
    root.attachShadow({ mode: 'open' });
    expect(textsOf(await annotated(root, TERMS))).to.deep.equal([]);
    root.shadowRoot!.innerHTML = '<slot></slot>';
    expect(textsOf(await annotated(root, TERMS))).to.deep.equal(['ketamine', 'ketamine']);
  });

  it('reads the document, and its head not', async () => {
    const word = `ketamine${crypto.getRandomValues(new Uint32Array(1)).join()}`;
    drawn(`<p>${word}</p>`);
    document.head.append(new Text(word));
    expect(textsOf(await annotated(document, [word]))).to.deep.equal([word]);
    document.head.lastChild?.remove();
  });

  it('gives matches in document order, with the nodes and offsets they stand at', async () => {
    const root = drawn('the <b>NM</b>DA <p>ketamine</p> NMDA');
    const matches = (await annotated(root, TERMS)).matches();
    expect(matches.map(({ text }) => text)).to.deep.equal(['NMDA', 'ketamine', 'NMDA']);
    expect(matches[0]).to.deep.equal({
      termId: 'NMDA',
      text: 'NMDA',
      startNode: root.querySelector('b')!.firstChild,
      startOffset: 0,
      endNode: root.querySelector('b')!.nextSibling,
      endOffset: 2,
    });
  });

  it('finds the same however the text is split into nodes', async () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'é', '-', ' ', ' ', "'", '%', '1', '\u00ad');
    const words = (maxLength: number) =>
      fc.array(word, { minLength: 1, maxLength }).map((parts) => parts.join(''));
    const form = words(4).filter((text) => /[\p{L}\d]/u.test(text));
    const terms = fc.array(form, { minLength: 1, maxLength: 5 });
    const pieces = fc.array(fc.tuple(words(5), fc.constantFrom('text', 'b', 'span', 'comment', 'a')), {
      maxLength: 8,
    });
    const root = drawn('');
    await fc.assert(
      fc.asyncProperty(pieces, terms, async (pieces, terms) => {
        root.replaceChildren(...pieces.map(([text, kind]) => asNode(text, kind)));
        const text = root.textContent;
        const starts = startsOf(root);
        const expected = findByReference(text, terms);
        const found = (await annotated(root, terms)).matches();
        expect(found.map((match) => inWhole(match, starts))).to.deep.equal(expected);
        stopAll();
      }),
      { numRuns: 300 },
    );
  });

  it('stands nesting 5,000 deep', async () => {
    const root = drawn('');
    let inmost: Element = root;
    for (let depth = 0; depth < 5_000; depth += 1) {
      const inner = document.createElement(depth % 2 === 0 ? 'span' : 'div');
      // Firefox draws no boxes that deep.
      inner.style.display = 'contents';
      inmost = inmost.appendChild(inner);
    }
    inmost.append('ketamine');
    const annotation = await annotated(root, TERMS);
    await annotation.settled;
    expect(textsOf(annotation)).to.have.length(1);
    root.replaceChildren();
  });

  it('reads a long page in slices, and all of it', async () => {
    const root = drawn('<p>ketamine infusion</p>'.repeat(30_000));
    const annotation = await annotated(root, TERMS);
    await annotation.settled;
    expect(annotation.matches()).to.have.length(30_000);
    root.replaceChildren();
  });

  it('stands a text node of 10 million characters', async () => {
    const root = drawn('');
    root.style.contentVisibility = 'auto';
    root.append(`${'no such word\n'.repeat(800_000)} ketamine`);
    expect(textsOf(await annotated(root, TERMS))).to.have.length(1);
    root.replaceChildren();
  });
});

function asNode(text: string, kind: string): Node {
  if (kind === 'text') return new Text(text);
  if (kind === 'comment') return new Comment(text);
  const element = document.createElement(kind);
  element.append(text);
  return element;
}

function startsOf(root: Node): Map<Node, number> {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    starts.set(node, length);
    length += (node as Text).length;
  }
  return starts;
}

function inWhole(
  match: TermMatch,
  starts: Map<Node, number>,
): { termId: string; start: number; end: number } {
  return {
    termId: match.termId,
    start: starts.get(match.startNode)! + match.startOffset,
    end: starts.get(match.endNode)! + match.endOffset,
  };
}
