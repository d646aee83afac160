import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { PageState } from '../src/shared/messages.ts';

interface FakePort {
  /** Ends the line as the browser does when the page is left. */
  end(): void;
  answer(message: unknown): void;
}

const calls = { injected: 0, ports: [] as FakePort[], reloaded: 0 };

function connect(): object {
  const listeners = { message: [] as ((message: unknown) => void)[], end: [] as (() => void)[] };
  calls.ports.push({
    end: () => listeners.end.forEach((listener) => listener()),
    answer: (message) => listeners.message.forEach((listener) => listener(message)),
  });
  return {
    postMessage: () => undefined,
    onMessage: { addListener: (listener: () => void) => listeners.message.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => listeners.end.push(listener) },
  };
}

// The module asks for the extension API when it is loaded.
Object.assign(globalThis, {
  location: { reload: () => (calls.reloaded += 1) },
  chrome: {
    runtime: { id: 'plainsight', onMessage: { addListener: () => undefined } },
    scripting: {
      executeScript: async () => {
        calls.injected += 1;
      },
    },
    tabs: { connect, sendMessage: async () => undefined },
  },
});
const { latest } = await import('../src/shared/latest.ts');
const { OpenPage } = await import('../src/popup/open-page.ts');

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const last = (): FakePort | undefined => calls.ports.at(-1);

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
    Object.assign(calls, { injected: 0, ports: [], reloaded: 0 });
    states = [];
    assert.ok(await new OpenPage(1, (state) => states.push(state)).enter());
  });

  test('is entered again where it had not answered yet', async () => {
    last()?.end();
    await settled();
    assert.equal(calls.injected, 2);
    last()?.answer({ type: 'page-state', state: { kind: 'off' } });
    assert.deepEqual(states, [{ kind: 'off' }]);
    assert.equal(calls.reloaded, 0);
  });

  test('is begun with anew where it had', () => {
    last()?.answer({ type: 'page-state', state: { kind: 'off' } });
    last()?.end();
    assert.equal(calls.reloaded, 1);
  });

  test('is said not to be readable when it never answers', async () => {
    for (let time = 1; time <= 3; time += 1) {
      last()?.end();
      await settled();
    }
    assert.equal(calls.injected, 3);
    assert.deepEqual(states, [{ kind: 'unreadable' }]);
  });
});
