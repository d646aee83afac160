import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pack } from '@plainsight/content';
import { writtenForms } from '../src/content-script/written-forms.ts';
import { termRows } from '../src/popup/term-rows.ts';
import { firstSentence, helpNumbers, summaryOf } from '../src/popup/wording.ts';
import type { WrittenForm } from '../src/shared/messages.ts';

const forms: WrittenForm[] = [
  { termId: 'ketamine', text: 'Ketamine', times: 3 },
  { termId: 'ssri', text: 'SSRIs', times: 2 },
  { termId: 'ketamine', text: 'ketamine', times: 1 },
  { termId: 'ssri', text: 'selective  serotonin reuptake inhibitor', times: 1 },
];

describe("the popup's words", () => {
  test('count each form of a term as it is written', () => {
    const matches = [
      { termId: 'ssri', text: 'SSRI' },
      { termId: 'ssri', text: 'SSRIs' },
      { termId: 'ssri', text: 'SSRI' },
    ];
    assert.deepEqual(writtenForms(matches), [
      { termId: 'ssri', text: 'SSRI', times: 2 },
      { termId: 'ssri', text: 'SSRIs', times: 1 },
    ]);
  });

  test('name a term as it mostly stands on the page, in the spelling of the glossary', () => {
    const rows = termRows(forms, pack.glossary);
    assert.deepEqual(
      rows.map(({ name, times }) => [name, times]),
      [
        ['ketamine', 4],
        ['SSRIs', 3],
      ],
    );
  });

  test('sum up a page', () => {
    const rows = termRows(forms, pack.glossary);
    const sum = (some: typeof rows): string =>
      Object.values(summaryOf({ kind: 'marked', forms }, some, 90)).join(' ');
    assert.equal(sum(rows), '2 terms on this page, marked in 7 places');
    assert.equal(sum(rows.slice(1)), '1 term on this page, marked in 3 places');
    assert.equal(sum([]), 'No terms found on this page. We looked for 90.');
  });

  test('give the first sentence of what a term means', () => {
    assert.equal(firstSentence('A test of mood. It has 10 questions.'), 'A test of mood.');
    for (const { plainDefinition } of pack.glossary) {
      const first = firstSentence(plainDefinition);
      assert.ok(plainDefinition.startsWith(first) && /[.)]$/.test(first), first);
    }
  });

  test('say of a site that was turned off that it is', () => {
    assert.equal(summaryOf({ kind: 'site-off' }, [], 90).main, 'Off for this site.');
  });

  test('take the help numbers from the pack, and invent none where it has none', () => {
    assert.deepEqual(helpNumbers(pack.help), ['999', 'NHS 111', 'Samaritans 116 123']);
    assert.deepEqual(helpNumbers([]), []);
  });
});
