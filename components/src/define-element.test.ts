import { expect } from 'chai';
import { define } from './define-element.ts';

describe('define', () => {
  it('keeps the first class where a tag is defined twice', () => {
    const First = class extends HTMLElement {};
    define('plainsight-sample', First);
    define('plainsight-sample', class extends HTMLElement {});
    expect(customElements.get('plainsight-sample')).to.equal(First);
  });
});
