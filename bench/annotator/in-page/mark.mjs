import Mark from 'mark.js';
import { contender } from './contend.mjs';

contender(
  ({ terms }) => terms,
  (terms) =>
    new Promise((resolve) => {
      new Mark(document.body).mark(terms, {
        accuracy: 'exactly',
        separateWordSearch: false,
        diacritics: false,
        done: resolve,
      });
    }),
);
