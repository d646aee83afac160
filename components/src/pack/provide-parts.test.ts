import { expect, fixture, html } from '@open-wc/testing';
import { indexPack, partOf, type PackPart, type PartName } from '@plainsight/evidence';
import type { TemplateResult } from 'lit';
import { PlainsightElement } from '../plainsight-element.ts';
import { fixturePack } from '../testing/fixture-pack.ts';
import { textOf } from '../testing/text-of.ts';
import { providePackInParts } from './provide-parts.ts';

const whole = indexPack(fixturePack);

class OneTerm extends PlainsightElement {
  term = 'hiccup';

  protected override get parts(): readonly PartName[] {
    return [`term/${this.term}`];
  }

  protected override renderPack(): TemplateResult {
    const { index } = this;
    const found = index?.term(this.term);
    return html`<p>${found?.plainDefinition ?? `none of ${index?.names.terms.join(', ')}`}</p>`;
  }
}
customElements.define('one-term', OneTerm);

/** Hands out parts when told to, and remembers what was asked for. */
function partsByHand() {
  const asked: PartName[] = [];
  const answers = new Map<PartName, { give: () => void; refuse: (why: string) => void }>();
  providePackInParts(
    (name) =>
      new Promise<PackPart>((resolve, reject) => {
        asked.push(name);
        answers.set(name, {
          give: () => resolve(partOf(whole, name)),
          refuse: (why) => reject(new TypeError(why)),
        });
      }),
  );
  return { asked, answer: (name: PartName) => answers.get(name)! };
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function drawn(element: OneTerm, words: string): Promise<void> {
  while (!textOf(element).includes(words)) await frame();
}

describe('providePackInParts', () => {
  it('asks for what an element shows, and for no more; the element waits until it is there', async () => {
    const { asked, answer } = partsByHand();
    const element = await fixture<OneTerm>(html`<one-term></one-term>`);
    expect(asked).to.deep.equal(['base', 'term/hiccup']);
    answer('term/hiccup').give();
    await frame();
    expect(element.shadowRoot!.querySelector('.waiting')).not.to.equal(null);
    answer('base').give();
    await drawn(element, 'A sudden jump of the muscle');
    expect(asked).to.have.length(2);
  });

  it('asks for each part once, whoever needs it', async () => {
    const { asked, answer } = partsByHand();
    const page = await fixture(html`<div><one-term></one-term><one-term></one-term></div>`);
    answer('base').give();
    answer('term/hiccup').give();
    for (const element of page.querySelectorAll<OneTerm>('one-term')) await drawn(element, 'A sudden jump');
    expect(asked).to.have.length(2);
  });

  it('says in words where a part cannot be had, only where it is needed', async () => {
    const { answer } = partsByHand();
    const page = await fixture(
      html`<div><one-term></one-term><one-term .term=${'plain-water'}></one-term></div>`,
    );
    const [first, second] = page.querySelectorAll<OneTerm>('one-term');
    answer('base').give();
    answer('term/plain-water').give();
    answer('term/hiccup').refuse('the network is down');
    await frame();
    answer('names').give();
    await drawn(first!, 'term/hiccup');
    expect(textOf(first!)).to.match(
      /cannot be shown.*term\/hiccup.*could not be loaded \(the network is down\)/,
    );
    await drawn(second!, 'Water with nothing in it');
  });

  it('lets an element name the ids that exist where its part names nothing', async () => {
    const { answer } = partsByHand();
    const element = await fixture<OneTerm>(html`<one-term .term=${'cough'}></one-term>`);
    answer('base').give();
    answer('term/cough').refuse('404');
    await frame();
    answer('names').give();
    await drawn(element, 'none of hiccup, plain-water');
  });
});
