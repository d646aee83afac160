import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pack } from '@plainsight/content';
import { termForms } from '@plainsight/evidence';
import { termLines } from '../../tools/term-lines.mjs';
import { readTerms } from '../src/content-script/read-terms.ts';

describe('the terms in the content script', () => {
  test('are those of our pack, each with its forms', () => {
    const whole = { caseSensitive: false, contextTerms: [] };
    assert.deepEqual(
      readTerms(termLines(termForms(pack))),
      termForms(pack).map((term) => ({ ...whole, ...term })),
    );
  });

  test('are refused where their text would be read as something else', () => {
    assert.throws(() => termLines([{ id: 'odd', forms: ['either|or'] }]), /either\|or holds a separator/);
  });
});
