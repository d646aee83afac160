import type { Frame, Point } from './shapes.ts';

/** Where things stand in one of the drawings. */
export interface SsriLayout {
  readonly size: Point;
  readonly synapse: Frame;
  readonly leader: string;
  /** Which end of the names beside the cell their place is. */
  readonly anchor: 'start' | 'end';
  /** How many letters a line of a cell's name may be long. */
  readonly letters: number;
  /** Which grains there is room for. */
  readonly dots: (point: Point) => boolean;
  readonly at: Readonly<Record<'sending' | 'receiving' | 'ssri' | 'serotonin', Point>>;
}

const all = (): boolean => true;

export const wideSsri: SsriLayout = {
  size: [460, 424],
  synapse: { at: [200, 0], scale: [1, 1] },
  leader: 'M319 128H340M283 214H340',
  anchor: 'start',
  letters: 20,
  dots: all,
  at: { sending: [232, 30], receiving: [20, 404], ssri: [346, 133], serotonin: [346, 219] },
};

/** Stands beside the wide ketamine drawing: the same gap, the same floor. */
export const besideSsri: SsriLayout = {
  size: [190, 424],
  synapse: { at: [78, 0], scale: [0.72, 1] },
  leader: 'M160 74V108',
  anchor: 'end',
  letters: 8,
  dots: ([x, y]) => x < 20 || y < 205,
  at: { sending: [184, 26], receiving: [16, 404], ssri: [118, 68], serotonin: [184, 228] },
};

export const narrowSsri: SsriLayout = {
  size: [320, 372],
  synapse: { at: [116, 8], scale: [0.82, 0.82] },
  leader: 'M217 113H226M186 186H226',
  anchor: 'start',
  letters: 20,
  dots: all,
  at: { sending: [142, 26], receiving: [12, 345], ssri: [230, 118], serotonin: [230, 191] },
};

/** Stands below the narrow ketamine drawing: no more than the gap and what is around it. */
export const belowSsri: SsriLayout = {
  size: [320, 224],
  synapse: { at: [116, -44], scale: [0.82, 0.82] },
  leader: 'M217 61H226M186 134H226',
  anchor: 'start',
  letters: 20,
  dots: all,
  at: { sending: [204, 24], receiving: [212, 204], ssri: [230, 66], serotonin: [230, 139] },
};
