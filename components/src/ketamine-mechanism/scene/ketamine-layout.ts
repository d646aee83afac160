import type { Frame, Point } from './shapes.ts';

/** Where things stand in one of the two drawings. */
export interface KetamineLayout {
  readonly size: Point;
  readonly synapse: Frame;
  readonly brake: Frame;
  /** How far the braking cell's link goes, in the brake's own coordinates. */
  readonly reach: number;
  /** From a name to the thing, where it does not stand beside it. */
  readonly leader: string;
  /** How many letters a line of the ideas' names and of what grows may be long. */
  readonly letters: { readonly idea: number; readonly links: number };
  readonly buds: readonly Point[];
  readonly inset: { readonly at: Point; readonly radius: number; readonly words: Point };
  readonly at: Readonly<
    Record<'sending' | 'receiving' | 'brake' | 'ketamine' | 'glutamate' | 'links' | 'bdnf' | 'trk', Point>
  >;
}

export const wideKetamine: KetamineLayout = {
  size: [460, 424],
  synapse: { at: [280, 0], scale: [1, 1] },
  brake: { at: [0, 128], scale: [1, 1] },
  reach: 180,
  leader: 'M132 229H190',
  letters: { idea: 18, links: 13 },
  buds: [
    [64, 372],
    [126, 372],
  ],
  inset: { at: [86, 290], radius: 56, words: [20, 196] },
  at: {
    sending: [312, 30],
    receiving: [20, 404],
    brake: [20, 182],
    ketamine: [20, 32],
    glutamate: [20, 234],
    links: [20, 294],
    bdnf: [366, 330],
    trk: [422, 402],
  },
};

export const narrowKetamine: KetamineLayout = {
  size: [320, 372],
  synapse: { at: [206, 8], scale: [0.74, 0.82] },
  brake: { at: [0, 113], scale: [0.8, 0.8] },
  reach: 163,
  leader: '',
  letters: { idea: 15, links: 12 },
  buds: [
    [44, 313],
    [92, 313],
  ],
  inset: { at: [60, 264], radius: 41, words: [12, 176] },
  at: {
    sending: [225, 26],
    receiving: [12, 345],
    brake: [12, 160],
    ketamine: [12, 26],
    glutamate: [12, 206],
    links: [12, 253],
    bdnf: [196, 345],
    trk: [300, 345],
  },
};
