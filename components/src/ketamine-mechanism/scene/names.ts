import { msg } from '@lit/localize';

/** The names that stand in the drawings, by what they name. Functions, since the language can change. */
export const names = {
  ketamineScene: () => msg('Ketamine'),
  usualScene: () => msg('Usual antidepressants'),
  ssris: () => msg('SSRIs'),
  sending: () => msg('Sending cell'),
  receiving: () => msg('Receiving cell'),
  braking: () => msg('Braking cell (proposed)'),
  nmda: () => msg('NMDA'),
  ampa: () => msg('AMPA'),
  glutamate: () => msg('Glutamate'),
  bdnf: () => msg('BDNF'),
  trkb: () => msg('TrkB'),
  ssri: () => msg('SSRI'),
  serotonin: () => msg('Serotonin'),
  mood: () => msg('Mood'),
  anxiety: () => msg('Anxiety'),
  thinking: () => msg('Thinking'),
} as const;
