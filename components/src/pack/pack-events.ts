import type { PackState } from './pack-state.ts';

/*
 * How an element comes by its pack, whichever of the two is there first. An element asks when it is connected, and the
 * nearest provider around it answers. A provider offers when it is connected and when its pack changes, and every element
 * asks again. Strings name the events, so that two copies of the script on one page share one pack.
 */

export const packOffer = 'plainsight-pack-offer';
export const packRequest = 'plainsight-pack-request';

const toEveryone = { bubbles: true, composed: true };

/** Says that there is a pack to ask for. */
export class PackOfferEvent extends Event {
  constructor() {
    super(packOffer, toEveryone);
  }
}

/** Asks for the pack that counts where an element stands. */
export class PackRequestEvent extends Event {
  /** Undefined stands for a pack on its way. */
  readonly answer: (state: PackState | undefined) => void;

  constructor(answer: PackRequestEvent['answer']) {
    super(packRequest, toEveryone);
    this.answer = answer;
  }
}
