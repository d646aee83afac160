import { contender } from './contend.mjs';
import { prefixCompressed } from './prefix-reg-exp.mjs';
import { lowered, markBy } from './walk.mjs';

contender(
  ({ terms }) =>
    new RegExp(
      String.raw`(?<![\p{L}\p{M}\p{N}])${prefixCompressed(lowered(terms))}(?![\p{L}\p{M}\p{N}])`,
      'gu',
    ),
  (expression) =>
    markBy((text) =>
      Array.from(text.matchAll(expression), ({ 0: match, index }) => [index, index + match.length]),
    ),
);
