import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Sender } from '../src/shared/browser.ts';

// The module asks for the extension API when it is loaded.
Object.assign(globalThis, { chrome: { runtime: { id: 'plainsight' } } });
const { isFromCard, isFromExtension, isFromPage } = await import('../src/shared/senders.ts');

const tab = { id: 7 } as Sender['tab'];
const own = 'chrome-extension://plainsight';

/** Each sender, and who it is taken for. */
const senders: { readonly what: string; readonly sender: object; readonly is: string }[] = [
  { what: 'the background', sender: { url: `${own}/background.js` }, is: 'extension' },
  { what: 'the popup', sender: { url: `${own}/popup.html` }, is: 'extension' },
  { what: 'a content script', sender: { tab, url: 'https://harbourrow.example/' }, is: 'page' },
  { what: 'a content script in about:blank', sender: { tab, url: 'about:blank' }, is: 'page' },
  { what: 'the card', sender: { tab, url: `${own}/card.html` }, is: 'card' },
  { what: 'the card in Firefox', sender: { tab, url: 'moz-extension://0-1/card.html' }, is: 'card' },
  { what: 'the options in a tab', sender: { tab, url: `${own}/options.html` }, is: '' },
  {
    what: 'a page that is named like the card',
    sender: { tab, url: 'https://x.example/card.html' },
    is: 'page',
  },
  { what: 'another extension', sender: { id: 'other', url: 'chrome-extension://other/popup.html' }, is: '' },
  { what: 'another one’s content script', sender: { id: 'other', tab, url: 'https://x.example/' }, is: '' },
  {
    what: 'another one’s card',
    sender: { id: 'other', tab, url: 'chrome-extension://other/card.html' },
    is: '',
  },
  { what: 'nobody who says a name', sender: { id: undefined }, is: '' },
];

describe('who sent a message', () => {
  for (const { what, sender, is } of senders) {
    test(`${what} is taken for ${is ? `the ${is}` : 'nobody of ours'}`, () => {
      const from = { id: 'plainsight', ...sender } as Sender;
      const taken = { extension: isFromExtension(from), page: isFromPage(from), card: isFromCard(from) };
      assert.deepEqual(
        Object.entries(taken).flatMap(([name, isIt]) => (isIt ? [name] : [])),
        is ? [is] : [],
      );
    });
  }
});
