import AhoCorasick from 'modern-ahocorasick';
import { contender } from './contend.mjs';
import { lowered, markBy } from './walk.mjs';

contender(
  ({ terms }) => new AhoCorasick(lowered(terms)),
  (matcher) =>
    markBy((text) => matcher.search(text).map(({ start, end }) => /** @type {const} */ ([start, end]))),
);
