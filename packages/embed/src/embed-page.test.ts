import { expect } from 'chai';
import fc from 'fast-check';
import { readQuery } from './embed-page.ts';

const problemOf = (query: string): string => {
  const read = readQuery(query);
  return 'problem' in read ? read.problem : '';
};

describe('the address of embed.html', () => {
  it('names the element and its attributes', () => {
    const read = readQuery('?element=condition-card&condition=ptsd&region=scotland&theme=dark');
    if ('problem' in read) throw new Error(read.problem);
    expect(read.element.outerHTML).to.equal(
      '<condition-card condition="ptsd" region="scotland"></condition-card>',
    );
    expect(read.theme).to.equal('dark');
  });

  it('says what is wrong, in one sentence with the remedy', () => {
    expect(problemOf('')).to.match(/^This address needs element=… with one of: .*condition-card/);
    expect(problemOf('?element=script')).to.contain('It has “script”.');
    expect(problemOf('?element=condition-card&onclick=alert(1)')).to.equal(
      '<condition-card> has no “onclick”. It has: condition, region.',
    );
    expect(problemOf('?element=condition-card&theme=pink')).to.contain('“pink” is not one of: light, dark');
  });

  it('never makes anything but a known element with known attributes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), fc.string(), (parameters, value) => {
        const read = readQuery(
          `?${new URLSearchParams({ ...parameters, element: 'condition-card', condition: value })}`,
        );
        if ('problem' in read) return;
        expect(read.element.localName).to.equal('condition-card');
        expect(read.element.getAttribute('condition')).to.equal(value);
        expect(read.element.childNodes).to.have.length(0);
        expect(['condition', 'region']).to.include.members(read.element.getAttributeNames());
      }),
    );
  });
});
