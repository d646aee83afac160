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

/** Words of a step that rest on one claim, so that its certainty can stand beside them. */
export interface Passage {
  readonly claimId: string | undefined;
  readonly text: string;
}

/** Parts a step's words by the claim they rest on. Words from other records join the claim before them. */
export function passagesOf({ says, claimIds }: MechanismStep): readonly Passage[] {
  const firstSaid = says.find(({ source }) => source === 'claim')?.id;
  const passages: { claimId: string | undefined; text: string }[] = [];
  for (const { source, id, text } of says) {
    const last = passages.at(-1);
    const claimId = source === 'claim' ? id : (last?.claimId ?? firstSaid ?? claimIds[0]);
    if (last && last.claimId === claimId) last.text += ` ${text}`;
    else passages.push({ claimId, text });
  }
  return passages;
}
