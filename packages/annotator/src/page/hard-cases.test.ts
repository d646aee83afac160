import { expect } from '@open-wc/testing';
import { annotated, begun, drawn, LivePage } from './fixture.test-support.ts';

const TERMS = ['NMDA', 'NMDA receptor', 'ketamine', 'psilocybin'];

describe('annotate: hard cases', () => {
  const page = new LivePage(TERMS);

  it('a waiting text that is removed before it is read', async () => {
    page.root = drawn('<section><p>ketamine</p></section>'.repeat(30_000));
    page.annotation = begun(page.root, TERMS);
    const text = page.root.lastElementChild!.firstElementChild!.firstChild as Text;
    text.data = 'NMDA';
    page.annotation.matches();
    text.remove();
    page.annotation.matches();
    await page.annotation.settled;
    expect(page.annotation.matches()).to.have.length(29_999);
    page.root.replaceChildren();
  });

  it('one word of 50,000 text nodes', async () => {
    page.root = drawn('');
    for (let count = 0; count < 50_000; count += 1) page.root.append(new Text('x'));
    page.root.append(' NMDA');
    page.annotation = await annotated(page.root, TERMS);
    expect(page.annotation.matches()).to.have.length(1);
    page.root.replaceChildren();
  });

  it('a text that is moved and then overwritten at once', async () => {
    await page.begin('<p>a ketamine b</p><div></div>', { marker: 'elements' });
    const text = page.get('p').firstChild as Text;
    page.get('div').append(text);
    text.data = 'NMDA';
    await page.expectTexts('NMDA');
    expect(page.root.textContent).to.equal('NMDA');
  });

  it('a text that is overwritten and then moved at once', async () => {
    await page.begin('<p>a ketamine b</p><div></div>', { marker: 'elements' });
    const text = page.get('p').firstChild as Text;
    text.data = 'NMDA';
    page.get('div').append(text);
    await page.expectTexts('NMDA');
    expect(page.root.textContent).to.equal('NMDA');
  });

  it('a page.root whose language is said to be unknown inside another', async () => {
    const around = drawn('<div lang="fr"><p lang="">ketamine</p></div>');
    page.annotation = await annotated(around.querySelector('p')!, TERMS, { language: 'en' });
    await page.expectTexts('ketamine');
  });
});
