import type { Excerpt, MechanismStep } from '@plainsight/evidence';
import type { Entry } from '../entries.ts';

/** The words for time that the drawings can place. They are shown only where a record says them. */
export const times = {
  active: 'while it was active',
  day: 'within a day',
  fortnight: 'within about two weeks',
  weeks: 'some weeks',
  later: 'later on',
} as const;
export type Time = keyof typeof times;

/** Whether a step's words say this. */
export const says = ({ says: excerpts }: MechanismStep, words: string): boolean =>
  excerpts.some(({ text }) => text.toLowerCase().includes(words.toLowerCase()));

/** Whether one sentence of a record says these words and this time. */
export const saysTogether = (excerpts: readonly Excerpt[], words: string, time: Time): boolean =>
  excerpts.some(({ text }) =>
    text.split('. ').some((sentence) => sentence.includes(words) && sentence.includes(times[time])),
  );

/** Whether a step, where the pack has it, gives this time. */
export const gives = (entries: readonly Entry[], id: string, time: Time): boolean =>
  entries.some(({ step }) => step.id === id && says(step, times[time]));

/** The time as the head of a column. */
export const timeHead = (time: Time): string =>
  `${times[time].charAt(0).toUpperCase()}${times[time].slice(1)}`;
