import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  isBackgroundMessage,
  isCardMessage,
  isChoiceMessage,
  isPageMessage,
  isPopupMessage,
  isRelayedMessage,
  isReportMessage,
  isToCardMessage,
} from '../src/shared/read-message.ts';

type Reader = (message: unknown) => boolean;
const form = { termId: 'ketamine', text: 'ketamine', times: 1 };
const met = { termId: 'ketamine', sentence: 'It is ketamine.', place: 1, total: 2 };

/** Each kind of message, some that are right, and some that only look so. */
const table: { name: string; reads: Reader; right: unknown[]; wrong: unknown[] }[] = [
  {
    name: 'the popup',
    reads: isPopupMessage,
    right: [{ type: 'popup-opened' }, { type: 'turn', on: true }, { type: 'jump', termId: 'nmda' }],
    wrong: [{ type: 'turn', on: 'yes' }, { type: 'jump' }, { type: 'toString' }, { type: '__proto__' }],
  },
  {
    name: 'the page',
    reads: isPageMessage,
    right: [
      { type: 'page-state', state: { kind: 'off' } },
      { type: 'page-state', state: { kind: 'marked', forms: [form] } },
    ],
    wrong: [
      { type: 'page-state' },
      { type: 'page-state', state: { kind: 'marked' } },
      { type: 'page-state', state: { kind: 'marked', forms: [{ ...form, times: 'once' }] } },
      { type: 'page-state', state: { kind: 'constructor' } },
    ],
  },
  {
    name: 'the page to its card',
    reads: isToCardMessage,
    right: [
      { type: 'show-term', ...met },
      { type: 'announce-term', ...met, text: 'ketamine' },
      { type: 'announce-none' },
      { type: 'set-mode', mode: 'pinned', takesFocus: false },
    ],
    wrong: [
      { type: 'show-term', ...met, sentence: null },
      { type: 'announce-term', ...met },
      { type: 'set-mode', mode: 'enormous', takesFocus: false },
    ],
  },
  {
    name: 'the card to its page',
    reads: isCardMessage,
    right: [
      { type: 'card-ready' },
      { type: 'card-drawn', termId: 'nmda', height: 320 },
      { type: 'pointer-moved', isInCard: true },
      { type: 'pin-card' },
      { type: 'close-card' },
      { type: 'step', by: -1 },
      { type: 'drag-sheet', by: 12.5, isDone: false },
    ],
    wrong: [
      { type: 'step', by: 400 },
      { type: 'card-drawn', termId: 'nmda' },
      { type: 'drag-sheet', by: '9', isDone: 1 },
    ],
  },
  {
    name: 'the background',
    reads: isBackgroundMessage,
    right: [{ type: 'command', command: 'next-term', to: 'focus' }, { type: 'report-wanted' }],
    wrong: [
      { type: 'command', command: 'format-disk', to: 'focus' },
      { type: 'command', command: 'next-term' },
      { type: 'command', command: 'next-term', to: 'everybody' },
    ],
  },
  {
    name: 'a report',
    reads: isReportMessage,
    right: [
      { type: 'terms-found', forms: [form], isFirst: true },
      { type: 'paint-marks', name: 'p1a2b3c4d5' },
      { type: 'walk-on', command: 'previous-term' },
    ],
    wrong: [
      { type: 'terms-found', forms: form, isFirst: true },
      { type: 'paint-marks', name: 'p) { } * { display: none } ::highlight(x' },
      { type: 'paint-marks' },
      { type: 'walk-on', command: 'run' },
    ],
  },
  {
    name: 'a choice',
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
  {
    name: 'the relay',
    reads: isRelayedMessage,
    right: [{ token: 'a-b', to: 'card', body: {} }],
    wrong: [
      { token: 'a-b', to: 'nobody', body: {} },
      { token: 1, to: 'card', body: {} },
      { token: 'a', to: 'card', body: null },
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
