import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { noTerms } from '../src/shared/messages.ts';
import {
  isBriefQuestion,
  isChoiceMessage,
  isReaderQuestion,
  isRelayedMessage,
  isReportMessage,
  isToPageMessage,
} from '../src/shared/read-message.ts';

type Reader = (message: unknown) => boolean;
const form = { termId: 'ketamine', text: 'ketamine', times: 1 };
const met = { termId: 'ketamine', text: 'ketamine', sentence: 'It is ketamine.', place: 1, total: 2 };

const relayed =
  (to: string) =>
  (body: unknown): object => ({ token: 'a-b', to, body });

/** Each kind of message, some that are right, and some that only look so. */
const table: { name: string; reads: Reader; right: unknown[]; wrong: unknown[] }[] = [
  {
    name: 'the background or the popup to a page',
    reads: isToPageMessage,
    right: [
      { type: 'command', command: 'next-term', to: 'focus' },
      { type: 'report-wanted' },
      { type: 'turn', on: true },
      { type: 'jump', termId: 'nmda' },
    ],
    wrong: [
      { type: 'command', command: 'format-disk', to: 'focus' },
      { type: 'command', command: 'next-term' },
      { type: 'command', command: 'next-term', to: 'everybody' },
      { type: 'turn', on: 'yes' },
      { type: 'jump' },
      { type: 'toString' },
      { type: '__proto__' },
    ],
  },
  {
    name: 'a page to its card',
    reads: isRelayedMessage,
    right: [
      { type: 'show-term', met },
      { type: 'announce-term', met },
      ...noTerms.map((why) => ({ type: 'announce-none', why })),
      { type: 'set-mode', mode: 'pinned', takesFocus: false },
    ].map(relayed('card')),
    wrong: [
      { type: 'show-term', met: { ...met, sentence: null } },
      { type: 'announce-term' },
      { type: 'announce-none', why: 'fun' },
      { type: 'set-mode', mode: 'enormous', takesFocus: false },
      { type: 'close-card' },
    ].map(relayed('card')),
  },
  {
    name: 'a card to its page',
    reads: isRelayedMessage,
    right: [
      { type: 'card-ready' },
      { type: 'card-drawn', termId: 'nmda', height: 320 },
      { type: 'pointer-moved', isInCard: true },
      { type: 'pin-card' },
      { type: 'close-card' },
      { type: 'step', by: -1 },
      { type: 'drag-sheet', by: 12.5, isDone: false },
    ].map(relayed('page')),
    wrong: [
      { type: 'step', by: 400 },
      { type: 'card-drawn', termId: 'nmda' },
      { type: 'drag-sheet', by: '9', isDone: 1 },
      { type: 'announce-none', why: 'page' },
    ].map(relayed('page')),
  },
  {
    name: 'either end of that line',
    reads: isRelayedMessage,
    right: [{ token: 'a-b', to: 'card', body: { type: 'announce-none', why: 'page' } }],
    wrong: [
      { token: 'a-b', to: 'nobody', body: { type: 'close-card' } },
      { token: 1, to: 'page', body: { type: 'close-card' } },
      { token: 'a', to: 'card', body: null },
      { token: 'a', to: 'card' },
    ],
  },
  {
    name: 'a page that reports',
    reads: isReportMessage,
    right: [
      { type: 'page-state', state: { kind: 'off' }, isFirst: true },
      { type: 'page-state', state: { kind: 'marked', forms: [form] }, isFirst: false },
      { type: 'walk-on', command: 'previous-term' },
    ],
    wrong: [
      { type: 'page-state', isFirst: true },
      { type: 'page-state', state: { kind: 'marked' }, isFirst: true },
      { type: 'page-state', state: { kind: 'marked', forms: form }, isFirst: true },
      { type: 'page-state', state: { kind: 'marked', forms: [{ ...form, times: 'once' }] }, isFirst: true },
      { type: 'page-state', state: { kind: 'constructor' }, isFirst: true },
      { type: 'page-state', state: { kind: 'off' } },
      { type: 'walk-on', command: 'run' },
    ],
  },
  {
    name: 'a page that asks',
    reads: isBriefQuestion,
    right: [{ type: 'brief-wanted', host: '' }],
    wrong: [{ type: 'brief-wanted' }, { type: 'brief-wanted', host: ['harbourrow.example'] }],
  },
  {
    name: 'a page that has terms',
    reads: isReaderQuestion,
    right: [{ type: 'reader-wanted', highlight: 'p0f9c-11' }],
    wrong: [
      { type: 'reader-wanted' },
      { type: 'reader-wanted', highlight: 'p) { } * { display: none' },
      { type: 'reader-wanted', highlight: ['p0f9c-11'] },
    ],
  },
  {
    name: 'a reader who chooses',
    reads: isChoiceMessage,
    right: [
      { type: 'choose-site', host: 'harbourrow.example', choice: 'never' },
      { type: 'choose-site', host: '[::1]', choice: 'always' },
      { type: 'give-back-every-site' },
    ],
    wrong: [
      { type: 'choose-site', host: 'harbourrow.example', choice: 'sometimes' },
      { type: 'choose-site', host: '*', choice: 'asked' },
      { type: 'choose-site', choice: 'never' },
    ],
  },
];

describe('what is read of a message from', () => {
  for (const { name, reads, right, wrong } of table) {
    test(`${name}: what is whole`, () => {
      for (const message of right) assert.ok(reads(message), JSON.stringify(message));
    });
    test(`${name}: nothing else`, () => {
      for (const message of [...wrong, undefined, null, 'close-card', 7, [], {}]) {
        assert.ok(!reads(message), JSON.stringify(message));
      }
    });
  }
});
