/** Apart from the conditions, so that claims can name conditions and conditions can name claims. */
export const conditionIds = [
  'trd',
  'gad',
  'sad',
  'ptsd',
  'ocd',
  'fibromyalgia',
  'crps',
  'neuropathic-pain',
] as const;

export type ConditionId = (typeof conditionIds)[number];
