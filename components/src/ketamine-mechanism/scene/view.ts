import type { ShownIn } from '@plainsight/evidence';
import type { Entry } from '../entries.ts';

/** The steps that the drawing has a picture for, and the colour of each. Other ids leave the scene at rest. */
const hues: Readonly<Record<string, string>> = {
  'usual-antidepressants': 'serotonin',
  'nmda-blocked': 'ketamine',
  'glutamate-burst': 'glutamate',
  ampa: 'glutamate',
  bdnf: 'bdnf',
  'new-connections': 'bdnf',
};

/** The colour class of a step; ink where it has none. */
export const hueOf = (id: string): string => hues[id] ?? 'ink';

/** How one step's part of the drawing looks now. */
export interface Part {
  /** Its classes: the colour, and whether its step is still to come, passed, or the one that is read. */
  readonly look: string;
  readonly reached: boolean;
  readonly now: boolean;
  readonly mark: string;
  readonly title: string;
  readonly line: ShownIn;
}

/** What the drawing shows. */
export interface View {
  readonly current: Entry;
  readonly entries: readonly Entry[];
  /** The part that a step's id stands for; one still to come where the pack has no such step. */
  part(id: string): Part;
}

export function viewOf(entries: readonly Entry[], current: Entry): View {
  const place = current.kind === 'step' ? entries.indexOf(current) : -1;
  return {
    current,
    entries,
    part: (id) => {
      const own = entries.findIndex(({ step, kind }) => step.id === id && kind === 'step');
      const entry = entries[own];
      const reached = own >= 0 && own <= place;
      const now = own >= 0 && own === place;
      return {
        look: `${hueOf(id)} ${now ? 'now' : reached ? 'past' : 'later'}`,
        reached,
        now,
        mark: entry?.mark ?? '',
        title: entry?.step.title ?? '',
        line: entry?.step.shownIn ?? 'contested',
      };
    },
  };
}
