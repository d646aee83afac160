import { expect } from 'chai';
import { HoverIntent } from './hover-intent.ts';

/** A clock that goes on when told to. */
class Clock {
  #now = 0;
  #waiting = new Map<number, { at: number; run: () => void }>();
  #next = 1;

  readonly timers = {
    setTimeout: (run: () => void, after = 0) => {
      this.#waiting.set(this.#next, { at: this.#now + after, run });
      return this.#next++;
    },
    clearTimeout: (id: number) => void this.#waiting.delete(id),
  } as unknown as Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'>;

  pass(time: number): void {
    this.#now += time;
    for (const [id, { at, run }] of this.#waiting) {
      if (at > this.#now) continue;
      this.#waiting.delete(id);
      run();
    }
  }
}

const ketamine = { name: 'ketamine' };
const nmda = { name: 'nmda' };
const away = { x: 900, y: 900 };
const onTerm = { x: 150, y: 90 };
const onTheWay = { x: 160, y: 104 };
const onCard = { x: 160, y: 130 };

function reader() {
  const clock = new Clock();
  const log: string[] = [];
  let shown: typeof ketamine | undefined;
  const intent = new HoverIntent<typeof ketamine>({
    shown: () => shown,
    card: () => (shown ? { left: 100, right: 460, top: 110, bottom: 500 } : undefined),
    open: (term) => {
      shown = term;
      log.push(`open ${term.name}`);
    },
    close: () => {
      shown = undefined;
      log.push('close');
    },
    timers: clock.timers,
  });
  const openKetamine = () => {
    intent.move(ketamine, onTerm);
    clock.pass(300);
    log.length = 0;
  };
  return { clock, log, intent, openKetamine };
}

describe('HoverIntent', () => {
  it('opens once the pointer has rested on a term, not before', () => {
    const { clock, log, intent } = reader();
    intent.move(ketamine, onTerm);
    clock.pass(299);
    expect(log).to.deep.equal([]);
    clock.pass(1);
    expect(log).to.deep.equal(['open ketamine']);
  });

  it('opens nothing where the pointer only passes', () => {
    const { clock, log, intent } = reader();
    intent.move(ketamine, onTerm);
    clock.pass(200);
    intent.move(undefined, away);
    clock.pass(1000);
    expect(log).to.deep.equal([]);
  });

  it('closes a while after the pointer has left', () => {
    const { clock, log, intent, openKetamine } = reader();
    openKetamine();
    intent.move(undefined, away);
    clock.pass(299);
    expect(log).to.deep.equal([]);
    clock.pass(1);
    expect(log).to.deep.equal(['close']);
  });

  it('stays where the pointer comes back in time, and as long as it is on the card', () => {
    const { clock, log, intent, openKetamine } = reader();
    openKetamine();
    intent.move(undefined, away);
    clock.pass(200);
    intent.move(ketamine, onTerm);
    clock.pass(1000);
    intent.move('card', onCard);
    clock.pass(5000);
    expect(log).to.deep.equal([]);
  });

  it('stays while the pointer moves on its way to the card, however slowly', () => {
    const { clock, log, intent, openKetamine } = reader();
    openKetamine();
    for (let x = 150; x < 180; x += 5) {
      intent.move(undefined, { ...onTheWay, x });
      clock.pass(250);
    }
    expect(log).to.deep.equal([]);
    clock.pass(50);
    expect(log).to.deep.equal(['close']);
  });

  it('lets the pointer cross other terms on its way, and shows one only where it rests', () => {
    const { clock, log, intent, openKetamine } = reader();
    openKetamine();
    intent.move(nmda, onTheWay);
    clock.pass(200);
    intent.move('card', onCard);
    clock.pass(1000);
    expect(log).to.deep.equal([]);
    intent.move(nmda, onTheWay);
    clock.pass(300);
    expect(log).to.deep.equal(['close', 'open nmda']);
  });

  it('goes over to another term beside the way', () => {
    const { clock, log, intent, openKetamine } = reader();
    openKetamine();
    intent.move(nmda, away);
    clock.pass(300);
    expect(log.at(-1)).to.equal('open nmda');
    clock.pass(1000);
    expect(log.at(-1)).to.equal('open nmda');
  });

  it('leaves closed what the reader has closed, until the pointer has left it', () => {
    const { clock, log, intent } = reader();
    intent.dismiss(ketamine);
    intent.move(ketamine, onTerm);
    clock.pass(1000);
    expect(log).to.deep.equal([]);
    intent.move(undefined, away);
    intent.move(ketamine, onTerm);
    clock.pass(300);
    expect(log).to.deep.equal(['open ketamine']);
  });

  it('forgets what was to happen when stopped', () => {
    const { clock, log, intent } = reader();
    intent.move(ketamine, onTerm);
    intent.stop();
    clock.pass(1000);
    expect(log).to.deep.equal([]);
  });
});
