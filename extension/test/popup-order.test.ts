import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { PageState } from '../src/shared/messages.ts';

const calls = { injected: 0, reloaded: 0 };
let leave: () => void = () => undefined;
let hear: (message: unknown, sender: object) => void = () => undefined;

/** What the page says. */
const answer = (state: PageState): void =>
  hear(
    { type: 'page-state', state, isFirst: true },
    { id: 'plainsight', tab: { id: 1 }, frameId: 0, url: 'https://harbourrow.example/' },
  );

// The module asks for the extension API when it is loaded.
Object.assign(globalThis, {
  location: { reload: () => (calls.reloaded += 1) },
  chrome: {
    runtime: {
      id: 'plainsight',
      onMessage: { addListener: (listener: typeof hear) => (hear = listener) },
    },
    scripting: {
      executeScript: async () => {
        calls.injected += 1;
      },
    },
    tabs: {
      connect: () => ({
        onDisconnect: { addListener: (listener: () => void) => (leave = listener) },
      }),
      sendMessage: async () => undefined,
    },
  },
});
const { latest } = await import('../src/shared/latest.ts');
const { OpenPage } = await import('../src/popup/open-page.ts');

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('of two answers', () => {
  test('the one to the later question counts, whichever comes last', async () => {
    const waiting: ((answer: string) => void)[] = [];
    const used: string[] = [];
    const ask = latest(
      () => new Promise<string>((resolve) => waiting.push(resolve)),
      async (answer) => void used.push(answer),
    );
    const both = [ask(), ask()];
    waiting[1]?.('newer');
    waiting[0]?.('older');
    await Promise.all(both);
    assert.deepEqual(used, ['newer']);

    const third = ask();
    waiting[2]?.('newest');
    await third;
    assert.deepEqual(used, ['newer', 'newest']);
  });
});

describe('a page that is left while the popup opens', () => {
  let states: PageState[];

  beforeEach(async () => {
    Object.assign(calls, { injected: 0, reloaded: 0 });
    states = [];
    assert.ok(await new OpenPage(1, (state) => states.push(state)).enter());
  });

  test('is entered again where it had not answered yet', async () => {
    leave();
    await settled();
    assert.equal(calls.injected, 2);
    answer({ kind: 'off' });
    assert.deepEqual(states, [{ kind: 'off' }]);
    assert.equal(calls.reloaded, 0);
  });

  test('is begun with anew where it had', () => {
    answer({ kind: 'off' });
    leave();
    assert.equal(calls.reloaded, 1);
  });

  test('is said not to be readable when it never answers', async () => {
    for (let time = 1; time <= 3; time += 1) {
      leave();
      await settled();
    }
    assert.equal(calls.injected, 3);
    assert.deepEqual(states, [{ kind: 'unreadable' }]);
  });
});
