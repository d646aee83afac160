import { expect } from 'chai';
import { fillPlaceholder } from './placeholders.ts';

function placeholder(markup: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = markup;
  return page.firstElementChild as HTMLElement;
}

describe('fillPlaceholder', () => {
  it('makes the element, attribute for attribute, with the content as its fallback', () => {
    const place = placeholder(
      '<div data-plainsight="condition-card" data-condition="ptsd" data-region="scotland" id="a" class="wide">Read <em>this</em>.</div>',
    );
    place.style.margin = '1em';
    const page = place.parentElement!;
    const element = fillPlaceholder(place)!;
    expect(page.firstElementChild).to.equal(element);
    expect(element.localName).to.equal('condition-card');
    expect(element.getAttributeNames().sort()).to.deep.equal(['class', 'condition', 'id', 'region', 'style']);
    expect(element.getAttribute('condition')).to.equal('ptsd');
    expect(element.style.margin).to.equal('1em');
    expect(element.innerHTML).to.equal('Read <em>this</em>.');
  });

  it('hands on attributes without a value', () => {
    const element = fillPlaceholder(
      placeholder('<div data-plainsight="ketamine-mechanism" data-compare></div>'),
    )!;
    expect(element.hasAttribute('compare')).to.equal(true);
  });

  it('hands on what is not ours as it is, whatever the host’s plugins write', () => {
    const element = fillPlaceholder(
      placeholder(
        '<div data-plainsight="condition-card" data-condition="ptsd" slot="body" hidden aria-label="PTSD" data-rocket-location-hash="1" data-v-7ba5bd90 @click="go" onclick="go()"></div>',
      ),
    )!;
    expect(element.outerHTML).to.equal(
      '<condition-card condition="ptsd" slot="body" hidden="" aria-label="PTSD" data-rocket-location-hash="1" data-v-7ba5bd90="" @click="go"></condition-card>',
    );
    expect(element.previousSibling).to.equal(null);
  });

  it('leaves one alone that is being edited: an editor would save what it became', () => {
    const place = placeholder('<div data-plainsight="condition-card">Own words.</div>');
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    document.body.append(editor);
    editor.append(place);
    const before = editor.innerHTML;
    expect(fillPlaceholder(place)).to.equal(undefined);
    expect(editor.innerHTML).to.equal(before);
    editor.remove();
  });

  it('keeps the content of one that names no element, and says which there are', () => {
    const place = placeholder('<div data-plainsight="condition-crad">Own words.</div>');
    expect(fillPlaceholder(place)).to.equal(undefined);
    expect(place.textContent).to.match(
      /There is no element “condition-crad”\. Use one of: .*condition-card.* Own words\./,
    );
  });

  it('takes a name with markup in it for what it is: text', () => {
    const place = placeholder('<div data-plainsight="&lt;img src=x onerror=alert(1)&gt;">Own words.</div>');
    fillPlaceholder(place);
    expect(place.querySelector('img')).to.equal(null);
  });

  it('says so beside the element where it has no such attribute', () => {
    const place = placeholder('<div data-plainsight="condition-card" data-conditon="ptsd">Own words.</div>');
    const page = place.parentElement!;
    expect(fillPlaceholder(place)?.localName).to.equal('condition-card');
    expect(page.textContent).to.contain(
      '<condition-card> has no data-conditon. It has: data-condition, data-region.',
    );
  });

  it('says so of an attribute that another element has', () => {
    const place = placeholder('<div data-plainsight="term-card" data-condition="ptsd"></div>');
    const page = place.parentElement!;
    fillPlaceholder(place);
    expect(page.textContent).to.contain('<term-card> has no data-condition. It has: data-term.');
  });
});
