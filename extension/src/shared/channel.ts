import { onMessage, tell } from './browser.ts';
import type { CardMessage, RelayedMessage, ToCardMessage } from './messages.ts';
import { isFromExtension } from './senders.ts';

/** What is said to each end of the line between the card and the page around it. */
interface SaidTo {
  readonly card: ToCardMessage;
  readonly page: CardMessage;
}

/** One end of that line. No web page can speak or listen in it. */
export interface Channel<Sent> {
  send(message: Sent): void;
  /** Closes it for good. */
  end(): void;
}

/**
 * The channel between the card and the page around it. Each message is sent to the background, which checks it and
 * passes it on within the tab: the background keeps nothing, and may end between any two.
 * @param side Whose end this is.
 * @param token Known to both ends alone. The first frame that answers with it is the only one that is heard.
 */
export function relayChannel<Side extends keyof SaidTo>(
  side: Side,
  token: string,
  listener: (message: SaidTo[Side]) => void,
): Channel<SaidTo[Exclude<keyof SaidTo, Side>]> {
  let partner: number | undefined;

  const end = onMessage((message, sender) => {
    const { to, token: known, from, body } = Object(message) as Partial<RelayedMessage>;
    if (to !== side || known !== token || !isFromExtension(sender)) return;
    partner ??= from;
    if (from !== undefined && from === partner) listener(body as SaidTo[Side]);
  });

  return {
    send: (body) => {
      const to = side === 'card' ? 'page' : 'card';
      void tell({ to, token, body } as RelayedMessage);
    },
    end,
  };
}
