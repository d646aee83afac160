/** Told to the document when a card opens, so that any other closes, also one of another copy of the script. */
export class CardOpenEvent extends Event {
  static readonly type = 'plainsight-card-open';

  constructor(readonly opener: object) {
    super(CardOpenEvent.type);
  }
}
