import { msg, str } from '@lit/localize';
import type { Mechanism, MechanismStep } from '@plainsight/evidence';

/** A step or a competing idea, with the sign it bears in the list and the drawing. */
export interface Entry {
  readonly step: MechanismStep;
  readonly kind: 'step' | 'idea';
  /** Steps are numbered, ideas lettered. */
  readonly mark: string;
}

/** Steps, then ideas, in the order in which a reader walks through them. */
export const entriesOf = ({ steps, ideas }: Mechanism): readonly Entry[] => [
  ...steps.map((step, place): Entry => ({ step, kind: 'step', mark: `${place + 1}` })),
  ...ideas.map((step, place): Entry => ({ step, kind: 'idea', mark: String.fromCharCode(65 + place) })),
];

/** The entry that an attribute names: by id, or by its number in the list. The first one where it names none. */
export const findEntry = (entries: readonly Entry[], name: string | null): Entry | undefined =>
  name === null
    ? entries[0]
    : (entries.find(({ step }) => step.id === name) ??
      (/^\d+$/.test(name) ? entries[Number(name) - 1] : undefined));

/** “Step 3 of 7” or “Idea B of 4”. */
export function placeOf({ kind, mark }: Entry, entries: readonly Entry[]): string {
  const count = entries.filter((entry) => entry.kind === kind).length;
  return kind === 'step' ? msg(str`Step ${mark} of ${count}`) : msg(str`Idea ${mark} of ${count}`);
}

/** All that a step says, in its order. */
export const wordsOf = ({ says }: MechanismStep): string => says.map(({ text }) => text).join(' ');

/** What is said aloud when the reader comes to an entry. */
export function announcementOf(entry: Entry, entries: readonly Entry[]): string {
  const { step } = entry;
  return msg(str`${placeOf(entry, entries)}: ${step.title}. ${wordsOf(step)}`);
}
