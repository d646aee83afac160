import { providePack } from '@plainsight/components';
import '@plainsight/components/define';
import { pack } from '@plainsight/content';
import type { Channel } from '../shared/channel.ts';
import type { CardMessage, ShowMessage } from '../shared/messages.ts';
import { onPageCall } from './page-channel.ts';
import { studiesLink } from './studies-link.ts';

/** Shows the terms that the page around the frame asks for, and tells it how tall each is drawn. */
function serve(card: HTMLElementTagNameMap['term-card'], page: Channel<CardMessage, ShowMessage>): void {
  const tellHeight = async (): Promise<void> => {
    await card.updateComplete;
    const { term, offsetHeight: height } = card;
    // A frame that is shown again has no height to tell until the browser draws it.
    if (height === 0) requestAnimationFrame(() => void tellHeight());
    else if (term) page.send({ type: 'card-drawn', termId: term, height });
  };
  page.onMessage(({ termId }) => {
    card.term = termId;
    card.replaceChildren(...studiesLink(termId));
    document.scrollingElement?.scrollTo(0, 0);
    void tellHeight();
  });
  for (const [event, isInCard] of [
    ['pointerenter', true],
    ['pointerleave', false],
  ] as const) {
    document.documentElement.addEventListener(event, ({ pointerType }) => {
      // A finger that is lifted has not gone elsewhere.
      if (pointerType !== 'touch') page.send({ type: 'pointer-moved', isInCard });
    });
  }
  new ResizeObserver(() => void tellHeight()).observe(card);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') page.send({ type: 'close-card' });
  });
}

providePack(pack);
const card = document.querySelector('term-card');
if (card) onPageCall((page) => serve(card, page));
