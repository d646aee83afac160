import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../term-card/define.ts';
import './define.ts';
import { providePack } from '../pack/provide-pack.ts';
import type { TermCard } from '../term-card/term-card.ts';
import { fixtureInScheme, fixturePack } from '../testing/fixture-pack.ts';
import { textOf } from '../testing/text-of.ts';
import type { PlainsightPack } from './plainsight-pack.ts';

/** The fixture pack with other words about its term, so that one can tell it from the document's. */
const otherPack = (moreDetail: string): typeof fixturePack => ({
  ...fixturePack,
  glossary: fixturePack.glossary.map((term) => ({ ...term, moreDetail })),
});

const addressOf = (text: string): string =>
  URL.createObjectURL(new Blob([text], { type: 'application/json' }));

const card = html`<term-card term="hiccup">Own words.</term-card>`;

const cardIn = (element: Element): TermCard => element.querySelector('term-card')!;

const isWaiting = (element: TermCard): boolean => element.shadowRoot!.querySelector('.waiting') !== null;

/** Resolves once the element has drawn something that holds the words. */
const drawn = (element: TermCard, words: string): Promise<void> =>
  waitUntil(() => textOf(element).includes(words), `“${words}” is not drawn`);

/** Answers each fetch by hand. */
function fetchByHand(): {
  address: string;
  signal: AbortSignal;
  answer: (text: string) => void;
  fail: () => void;
}[] {
  const requests: ReturnType<typeof fetchByHand> = [];
  globalThis.fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const signal = init!.signal!;
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      requests.push({
        address: input as string,
        signal,
        answer: (text) => resolve(new Response(text)),
        fail: () => reject(new TypeError('no way')),
      });
    });
  return requests;
}

/** What an element inside says of an address, once it says something. */
async function failed(src: string, words: string): Promise<string> {
  const element = await fixture(html`<plainsight-pack src=${src}>${card}</plainsight-pack>`);
  await drawn(cardIn(element), words);
  return textOf(cardIn(element));
}

describe('<plainsight-pack>', () => {
  const { fetch } = globalThis;
  beforeEach(() => providePack(fixturePack));
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`has no accessibility fault, ${scheme}`, async () => {
      const element = await fixtureInScheme<PlainsightPack>(
        scheme,
        html`<plainsight-pack .pack=${otherPack('Another meaning.')}>${card}</plainsight-pack>`,
      );
      await drawn(cardIn(element), 'Another meaning.');
      await expect(element).to.be.accessible();
    });
  }

  it('takes no room of its own, and can be hidden', async () => {
    const element = await fixture<PlainsightPack>(html`<plainsight-pack></plainsight-pack>`);
    expect(getComputedStyle(element).display).to.equal('contents');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('hands a pack that it loads to the elements inside it alone', async () => {
    const src = addressOf(JSON.stringify(otherPack('Loaded meaning.')));
    const page = await fixture(html`<div><plainsight-pack src=${src}>${card}</plainsight-pack>${card}</div>`);
    const [inside, outside] = page.querySelectorAll('term-card');
    await drawn(inside!, 'Loaded meaning.');
    expect(textOf(outside!)).to.contain('It closes the voice box');
  });

  it('lets them wait while it loads, without the document’s pack', async () => {
    const [request] = [fetchByHand()];
    const element = await fixture<PlainsightPack>(
      html`<plainsight-pack src="slow.json">${card}</plainsight-pack>`,
    );
    await cardIn(element).updateComplete;
    expect(isWaiting(cardIn(element))).to.equal(true);
    expect(request[0]!.address).to.equal('slow.json');
    request[0]!.answer(JSON.stringify(otherPack('Late meaning.')));
    await drawn(cardIn(element), 'Late meaning.');
  });

  it('serves elements that are added later', async () => {
    const element = await fixture<PlainsightPack>(
      html`<plainsight-pack .pack=${otherPack('For all.')}></plainsight-pack>`,
    );
    const late = document.createElement('term-card');
    late.term = 'hiccup';
    element.append(late);
    await drawn(late, 'For all.');
    document.body.append(late);
    await drawn(late, 'It closes the voice box');
    late.remove();
  });

  it('serves elements that were there before it was', async () => {
    const element = await fixture(html`<div>${card}</div>`);
    const pack = document.createElement('plainsight-pack');
    pack.pack = otherPack('Around it.');
    element.append(pack);
    pack.append(cardIn(element));
    await drawn(cardIn(element), 'Around it.');
  });

  it('lets the nearest pack count', async () => {
    const element = await fixture(
      html`<plainsight-pack .pack=${otherPack('Far.')}>
        <plainsight-pack .pack=${otherPack('Near.')}>${card}</plainsight-pack>
      </plainsight-pack>`,
    );
    await drawn(cardIn(element), 'Near.');
  });

  it('follows its property, which goes before its address', async () => {
    const requests = fetchByHand();
    const element = await fixture<PlainsightPack>(
      html`<plainsight-pack src="a.json">${card}</plainsight-pack>`,
    );
    element.pack = otherPack('By script.');
    await drawn(cardIn(element), 'By script.');
    expect(requests[0]!.signal.aborted).to.equal(true);
    element.pack = undefined;
    await element.updateComplete;
    expect(requests.map(({ address }) => address)).to.deep.equal(['a.json', 'a.json']);
  });

  it('gives up an address once it has another, and once it leaves the page', async () => {
    const requests = fetchByHand();
    const element = await fixture<PlainsightPack>(
      html`<plainsight-pack src="a.json">${card}</plainsight-pack>`,
    );
    element.src = 'b.json';
    await element.updateComplete;
    expect(requests.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    const parent = element.parentElement!;
    element.remove();
    expect(requests[1]!.signal.aborted).to.equal(true);
    parent.append(element);
    expect(requests[2]!.address).to.equal('b.json');
    requests[2]!.answer(JSON.stringify(otherPack('From b.')));
    await drawn(cardIn(element), 'From b.');
  });

  it('fetches nothing where it has no address', async () => {
    const requests = fetchByHand();
    await fixture(html`<plainsight-pack>${card}</plainsight-pack>`);
    expect(requests).to.deep.equal([]);
  });

  describe('says in the elements inside it, with the address and what to do,', () => {
    it('that nothing is there', async () => {
      expect(await failed('/no-such-pack.json', 'answered')).to.contain(
        '<plainsight-pack>, field src: “/no-such-pack.json” could not be loaded: its server answered with 404. Check the address.',
      );
    });

    it('that it may not be loaded', async () => {
      const requests = fetchByHand();
      const text = failed('https://example.org/pack.json', 'could not be loaded');
      await waitUntil(() => requests.length > 0);
      requests[0]!.fail();
      expect(await text).to.match(
        /“https:\/\/example\.org\/pack\.json” could not be loaded\. Check .*connect-src/,
      );
    });

    it('that it is not JSON', async () => {
      const src = addressOf('<p>');
      expect(await failed(src, 'JSON')).to.contain(
        `what “${src}” holds is not JSON. Give the address of a pack`,
      );
    });

    it('what is wrong with the pack', async () => {
      const { glossary, ...rest } = fixturePack;
      const src = addressOf(JSON.stringify(rest));
      expect(await failed(src, 'glossary')).to.contain(`${src}, the pack, field glossary: expected`);
      expect(glossary).not.to.equal(undefined);
    });
  });
});
