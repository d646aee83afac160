import { expect } from '@open-wc/testing';
import type { MechanismStep } from '@plainsight/evidence';
import { fixturePack } from '@plainsight/evidence/testing';
import { html, render } from 'lit';
import { entriesOf } from '../entries.ts';
import { printedScene } from './stage.ts';
import { timeLine, timeLineWords } from './time-line.ts';
import { viewOf } from './view.ts';

const timeWords = /within a day|within about|some weeks|while it was active|later on/i;

/** The fixture's steps, of which some say something else. */
const entriesWith = (
  words: Readonly<Record<string, readonly (readonly [claimId: string, text: string])[]>>,
) => {
  const { steps, ideas } = fixturePack.mechanism;
  return entriesOf({
    ideas,
    steps: steps.map((step): MechanismStep => {
      const said = words[step.id];
      return said ? { ...step, says: said.map(([id, text]) => ({ source: 'claim', id, text })) } : step;
    }),
  });
};
const drawn = (entries: ReturnType<typeof entriesOf>, id = 'what-people-notice'): string => {
  const current = entries.find(({ step }) => step.id === id);
  if (!current) throw new Error(`There is no ${id}.`);
  const box = document.createElement('div');
  render(html`${timeLine(viewOf(entries, current))} ${printedScene(entries, current, () => undefined)}`, box);
  const label = timeLineWords(viewOf(entries, current));
  const texts = [...box.querySelectorAll('text')].map(({ children }) =>
    [...children].map(({ textContent }) => textContent).join(' '),
  );
  return [label, ...texts].join('\n');
};

describe('times in the drawings of <ketamine-mechanism>', () => {
  it('are left out where no record gives them', () => {
    expect(drawn(entriesWith({}))).not.to.match(timeWords);
    expect(drawn(entriesWith({}))).to.contain('proposed order, times not known');
  });

  it('stand where a record gives them, in its words', () => {
    const entries = entriesWith({
      'usual-antidepressants': [['c-main', 'They take some weeks to work.']],
      'what-people-notice': [
        ['c-result-mood', 'It may ease low mood within a day. This may fade within about two weeks.'],
        ['c-result-cognition', 'It made thinking worse while it was active.'],
      ],
    });
    const words = drawn(entries);
    expect(words).to.contain('SSRIs: some weeks.');
    expect(words).to.contain('Ketamine, what people notice: within a day; within about two weeks.');
    for (const label of [
      'Within a day',
      'Within about two weeks',
      'While it was active',
      'may ease',
      'worse',
    ]) {
      expect(words.split('\n')).to.include(label);
    }
    expect(words).not.to.contain('Later on').and.not.to.contain('Anxiety');
  });

  it('are not joined to an effect that another sentence speaks of', () => {
    const words = drawn(
      entriesWith({
        'what-people-notice': [
          ['c-result-mood', 'It may ease low mood. Within a day, people were asked again.'],
        ],
      }),
    );
    expect(words.split('\n')).to.include('Mood').and.not.to.include('may ease');
  });
});
