import { AhoCorasick } from '@monyone/aho-corasick';
import { contender } from './contend.mjs';
import { lowered, markBy } from './walk.mjs';

contender(
  ({ terms }) => new AhoCorasick(lowered(terms)),
  (matcher) =>
    markBy((text) => matcher.matchInText(text).map(({ begin, end }) => /** @type {const} */ ([begin, end]))),
);
