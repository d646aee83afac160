import { providePack } from '@plainsight/components';
import '@plainsight/components/define';
import { indexPack, type Pack } from '@plainsight/evidence';
import { html, render } from 'lit';
import { activePack } from '../shared/active-pack.ts';
import { keepAppearance } from '../shared/appearance.ts';
import { relayChannel } from '../shared/channel.ts';
import type { CardMode, MetTerm, ToCardMessage } from '../shared/messages.ts';
import { cardBody, saidOf, saidOfNone, type CardActions } from './card-view.ts';
import { ClaimFinder } from './matching-claim.ts';
import { onSheetDrag } from './sheet-drag.ts';

const main = document.querySelector('main') ?? document.body;

/** Shows the terms that the page around the frame asks for, and tells it how tall each is drawn. */
class Card implements CardActions {
  #page;
  #index;
  #claims: ClaimFinder;
  #met: MetTerm | undefined;
  #mode: CardMode = 'unseen';

  constructor(token: string, pack: Pack) {
    this.#page = relayChannel('card', token, (message) => this.#onMessage(message));
    this.#index = indexPack(pack);
    this.#claims = new ClaimFinder(pack);
    this.#watchPointer();
    onSheetDrag((by, isDone) => this.#page.send({ type: 'drag-sheet', by, isDone }));
    new ResizeObserver(() => this.#tellHeight()).observe(main);
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
  }

  /** Says that the card can be spoken to. */
  start(): void {
    this.#page.send({ type: 'card-ready' });
  }

  close(): void {
    this.#page.send({ type: 'close-card' });
  }

  step(by: number): void {
    this.#page.send({ type: 'step', by });
  }

  #onMessage(message: ToCardMessage): void {
    switch (message.type) {
      case 'show-term':
        void this.#show(message.met);
        break;
      case 'set-mode':
        this.#setMode(message.mode);
        if (message.takesFocus) main.querySelector<HTMLElement>('[role=dialog]')?.focus();
        break;
      case 'announce-term':
        say(saidOf(message.met));
        break;
      case 'announce-none':
        say(saidOfNone[message.why]);
    }
  }

  async #show(met: MetTerm): Promise<void> {
    const isOther = met.termId !== this.#met?.termId;
    if (isOther) closeAllBehind();
    this.#met = met;
    this.#render();
    if (isOther) document.scrollingElement?.scrollTo(0, 0);
    await document.querySelector('term-card')?.updateComplete;
    this.#tellHeight();
  }

  #setMode(mode: CardMode): void {
    this.#mode = mode;
    document.body.dataset.mode = mode;
    main.inert = mode === 'unseen';
    this.#render();
  }

  #render(): void {
    const met = this.#met;
    if (!met) return;
    const claimed = this.#claims.find(met.sentence);
    render(cardBody({ index: this.#index, met, mode: this.#mode, claimed }, this), main);
  }

  #tellHeight(): void {
    const { offsetHeight: height } = main;
    if (this.#met && height > 0) this.#page.send({ type: 'card-drawn', termId: this.#met.termId, height });
  }

  #watchPointer(): void {
    const root = document.documentElement;
    // A finger that is lifted has not gone elsewhere.
    const tell = ({ pointerType }: PointerEvent, isInCard: boolean): void => {
      if (pointerType !== 'touch') this.#page.send({ type: 'pointer-moved', isInCard });
    };
    root.addEventListener('pointerenter', (event) => tell(event, true));
    root.addEventListener('pointerleave', (event) => tell(event, false));
    root.addEventListener('pointerdown', () => {
      if (this.#mode === 'hover') this.#page.send({ type: 'pin-card' });
    });
  }
}

/** Puts away what the reader had opened behind another term. */
function closeAllBehind(): void {
  for (const details of document.querySelectorAll('details')) {
    details.open = false;
    for (const element of [...details.children].slice(1)) element.remove();
  }
}

function say(words: string): void {
  const said = document.querySelector('#said');
  if (said) said.textContent = words;
}

/**
 * The token in this page's address, for one use: a page of the extension that is loaded without one has nobody to
 * serve.
 */
function takeToken(): string {
  const token = window.top === window ? '' : location.hash.slice(1);
  if (token) history.replaceState(null, '', location.pathname);
  return token;
}

const token = takeToken();
if (token) {
  const [pack] = await Promise.all([activePack(), keepAppearance()]);
  providePack(pack);
  new Card(token, pack).start();
} else {
  main.inert = false;
  render(
    html`<div class="refusal">
      <h1>This card belongs in a web page</h1>
      <p>Open Plainsight from the toolbar on a page you are reading, and rest on an underlined word.</p>
    </div>`,
    main,
  );
}
