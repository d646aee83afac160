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
});
