import Mark from 'advanced-mark.js';
import { contender } from './contend.mjs';

contender(
  ({ terms }) => terms,
  (terms) =>
    new Promise((resolve) => {
      new Mark(document.body).mark(terms, {
        accuracy: { value: 'exactly', limiters: [...'.,;:!?()[]{}"\'“”‘’/'] },
        separateWordSearch: false,
        diacritics: false,
        combinePatterns: true,
        cacheTextNodes: true,
        done: resolve,
      });
    }),
);
