import findAndReplaceDOMText from 'findandreplacedomtext';
import { contender } from './contend.mjs';
import { prefixCompressed } from './prefix-reg-exp.mjs';

contender(
  ({ terms }) => new RegExp(String.raw`\b${prefixCompressed([...new Set(terms)])}\b`, 'gi'),
  (find) => {
    let matches = 0;
    findAndReplaceDOMText(document.body, {
      find,
      preset: 'prose',
      replace: (/** @type {{ index: number, text: string }} */ portion) => {
        if (portion.index === 0) matches += 1;
        const mark = document.createElement('mark');
        mark.textContent = portion.text;
        return mark;
      },
    });
    return matches;
  },
);
