import { expect } from '@open-wc/testing';
import type { Annotation } from './annotation.ts';
import { annotated, drawn, nextFrame, stopAll, textsOf } from './fixture.test-support.ts';
import { markedTexts } from './marks.test-support.ts';

const TERMS = ['NMDA', 'NMDA receptor', 'ketamine'];

describe('annotate: language', () => {
  let root: HTMLElement;
  let annotation: Annotation;

  async function begin(html: string, language = 'en'): Promise<void> {
    root = drawn(html);
    annotation = await annotated(root, TERMS, { language });
  }

  afterEach(stopAll);

  const pages: Record<string, { html: string; texts: string[] }> = {
    'text in another language': { html: '<p lang="de">ketamine</p>NMDA', texts: ['NMDA'] },
    'all that stands in it': { html: '<div lang="de"><p><b>ketamine</b></p></div>NMDA', texts: ['NMDA'] },
    'every variety of another one': {
      html: '<p lang="de-AT">ketamine</p><p lang="fr-CA">NMDA</p>',
      texts: [],
    },
  };
  for (const [name, { html, texts }] of Object.entries(pages)) {
    it(`leaves alone ${name}`, async () => {
      await begin(html);
      expect(textsOf(annotation)).to.deep.equal(texts);
    });
  }

  const read: Record<string, { html: string; language?: string; texts: string[] }> = {
    'text of which the page says nothing': { html: '<p>ketamine</p>', texts: ['ketamine'] },
    'every variety of its own': {
      html: '<p lang="en-GB">ketamine</p><p lang="EN">ketamine</p><p lang="en-Latn-US">NMDA</p>',
      texts: ['ketamine', 'ketamine', 'NMDA'],
    },
    'its own inside another': {
      html: '<div lang="fr">NMDA <q lang="en">ketamine</q> NMDA</div>',
      texts: ['ketamine'],
    },
    'its own inside another inside its own': {
      html: '<div lang="en">NMDA<div lang="fr"><p>NMDA<p lang="en">ketamine</div>NMDA</div>',
      texts: ['NMDA', 'ketamine', 'NMDA'],
    },
    'text whose language is said to be unknown': {
      html: '<div lang="fr"><p lang="">ketamine</p>NMDA</div>',
      texts: ['ketamine'],
    },
    'any text where it is given no language': {
      html: '<p lang="fr">ketamine</p>NMDA',
      language: '',
      texts: ['ketamine', 'NMDA'],
    },
    'what a variety of it is named for': {
      html: '<p lang="en-US">ketamine</p><p lang="fr">NMDA</p>',
      language: 'en-GB',
      texts: ['ketamine'],
    },
    'its own that is not English': {
      html: '<p lang="de">ketamine</p><p lang="en">NMDA</p>',
      language: 'de',
      texts: ['ketamine'],
    },
  };
  for (const [name, { html, language, texts }] of Object.entries(read)) {
    it(`reads ${name}`, async () => {
      await begin(html, language);
      expect(textsOf(annotation)).to.deep.equal(texts);
    });
  }

  it('joins no text over a word of another language', async () => {
    await begin('NMDA <i lang="la">receptor</i> and NMDA <i lang="en">receptor</i>');
    expect(textsOf(annotation)).to.deep.equal(['NMDA', 'NMDA receptor']);
  });

  it('is that of the root', async () => {
    root = drawn('ketamine');
    root.lang = 'de';
    expect(textsOf(await annotated(root, TERMS, { language: 'en' }))).to.deep.equal([]);
    expect(textsOf(await annotated(root, TERMS, { language: 'de' }))).to.deep.equal(['ketamine']);
  });

  it('is that of what stands around the root', async () => {
    const around = drawn('<section lang="fr"><div><p>ketamine</p></div></section>');
    root = around.querySelector('p')!;
    expect(textsOf(await annotated(root, TERMS, { language: 'en' }))).to.deep.equal([]);
    expect(textsOf(await annotated(root, TERMS, { language: 'fr' }))).to.deep.equal(['ketamine']);
  });

  it('is that of the host of a root that is a shadow root, or stands in one', async () => {
    const around = drawn('<section lang="fr"><div></div></section>');
    const shadow = around.querySelector('div')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>ketamine</p>';
    for (const inside of [shadow, shadow.querySelector('p')!]) {
      expect(textsOf(await annotated(inside, TERMS, { language: 'en' }))).to.deep.equal([]);
      expect(textsOf(await annotated(inside, TERMS, { language: 'fr' }))).to.deep.equal(['ketamine']);
    }
  });

  it('is that of the host in a shadow root', async () => {
    root = drawn('<div lang="fr"></div><div></div>');
    for (const host of root.children) host.attachShadow({ mode: 'open' }).innerHTML = 'ketamine';
    annotation = await annotated(root, TERMS, { language: 'en' });
    expect(annotation.matches().map(({ startNode }) => startNode.getRootNode())).to.deep.equal([
      root.children[1]!.shadowRoot,
    ]);
  });

  it('is that of the page where the document is the root', async () => {
    const { lang } = document.documentElement;
    const word = 'quetamine';
    drawn(`<p>${word}</p><p lang="fr">${word}</p>`);
    document.documentElement.lang = 'de';
    try {
      expect(textsOf(await annotated(document, [word], { language: 'en' }))).to.deep.equal([]);
      expect(textsOf(await annotated(document, [word], { language: 'de' }))).to.deep.equal([word]);
    } finally {
      document.documentElement.lang = lang;
    }
  });

  const changes: Record<string, { html: string; change: () => void; texts: string[] }> = {
    'another language that is said later': {
      html: '<p>ketamine</p>NMDA',
      change: () => root.querySelector('p')!.setAttribute('lang', 'fr'),
      texts: ['NMDA'],
    },
    'another language that is no longer said': {
      html: '<p lang="fr">ketamine</p>NMDA',
      change: () => root.querySelector('p')!.removeAttribute('lang'),
      texts: ['ketamine', 'NMDA'],
    },
    'a language that is corrected': {
      html: '<div lang="fr"><p>ketamine</p></div>',
      change: () => root.querySelector('div')!.setAttribute('lang', 'en'),
      texts: ['ketamine'],
    },
    'a language said of a part of a line': {
      html: 'NMDA <i>receptor</i>',
      change: () => root.querySelector('i')!.setAttribute('lang', 'la'),
      texts: ['NMDA'],
    },
    'a language said of the root': { html: 'ketamine', change: () => (root.lang = 'fr'), texts: [] },
    'text moved from one language to another': {
      html: '<div lang="fr"></div><p>ketamine</p>NMDA',
      change: () => root.querySelector('div')!.append(root.querySelector('p')!),
      texts: ['NMDA'],
    },
    'text added in another language': {
      html: '<div lang="fr"></div>NMDA',
      change: () => (root.querySelector('div')!.innerHTML = 'ketamine <b lang="en">ketamine</b>'),
      texts: ['ketamine', 'NMDA'],
    },
  };
  for (const [name, { html, change, texts }] of Object.entries(changes)) {
    it(`follows ${name}`, async () => {
      await begin(html);
      change();
      await nextFrame();
      expect(markedTexts()).to.deep.equal(texts.toSorted());
      expect(textsOf(annotation)).to.deep.equal(texts);
    });
  }
});
