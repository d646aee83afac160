import { expect, fixture, html } from '@open-wc/testing';
import { fixturePack } from '../testing/fixture-pack.ts';
import { urgentHelpLine, urgentNumbers } from './urgent-help-line.ts';

const textOf = async (line: unknown): Promise<string> => {
  const element = await fixture(html`<div>${line}</div>`);
  return element.textContent!.replaceAll(/\s+/g, ' ').trim();
};

describe('urgentHelpLine', () => {
  it('has all the numbers of the region, and the UK’s for a nation of it', async () => {
    const all = 'Urgent help in the UK: 999 (Emergency services); Text SHOUT to 85258 (Shout, by text).';
    expect(await textOf(urgentHelpLine(fixturePack))).to.equal(all);
    expect(await textOf(urgentHelpLine(fixturePack, 'wales'))).to.equal(all);
  });

  it('says what to call where the pack holds no number', async () => {
    const words = 'Urgent help: Call your local emergency number.';
    expect(await textOf(urgentHelpLine(fixturePack, 'eu'))).to.equal(words);
    expect(await textOf(urgentNumbers(fixturePack, 'eu'))).to.equal(words);
  });
});

describe('urgentNumbers', () => {
  it('has those for an emergency and to be listened to, by their short names', async () => {
    const listening = {
      id: 'h-listen',
      region: 'uk',
      label: 'Listeners, day or night',
      contact: '116 000',
      kind: 'listening',
      confidence: 'verified',
    } as const;
    const pack = { ...fixturePack, help: [...fixturePack.help, listening] };
    expect(await textOf(urgentNumbers(pack, 'uk'))).to.equal(
      'Urgent help in the UK: 999 (Emergency services); 116 000 (Listeners).',
    );
  });
});
