import AhoCorasick from 'ahocorasick';
import { contender } from './contend.mjs';
import { lowered, markBy } from './walk.mjs';

contender(
  ({ terms }) => new AhoCorasick(lowered(terms)),
  (matcher) =>
    markBy((text) =>
      matcher
        .search(text)
        .flatMap((/** @type {[number, string[]]} */ [last, words]) =>
          words.map((word) => /** @type {const} */ ([last + 1 - word.length, last + 1])),
        ),
    ),
);
