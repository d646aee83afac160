/** The reader chose another step or idea. */
export class StepChangeEvent extends Event {
  static readonly type = 'plainsight-step-change';

  /** The id of the step or idea now shown. */
  readonly step: string;

  constructor(step: string) {
    super(StepChangeEvent.type, { bubbles: true, composed: true });
    this.step = step;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plainsight-step-change': StepChangeEvent;
  }
}
