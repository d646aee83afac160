import { expect, fixture, html } from '@open-wc/testing';
import './define.ts';
import type { ConditionCard } from './condition-card/condition-card.ts';
import type { PlainsightPack } from './plainsight-pack/plainsight-pack.ts';
import { fixturePack } from './testing/fixture-pack.ts';
import { textOf } from './testing/text-of.ts';

const drawnBefore = `<style>.plainsight { color: black }</style><div class="plainsight before">
  <a href="#help">Get help now</a> <details><summary>Sources</summary>One</details> Drawn before the script came.
</div>`;

/** A page in which elements have roots that came with its HTML. */
async function parsed(markup: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.setHTMLUnsafe(markup);
  // Firefox would do so a little later.
  customElements.upgrade(page);
  return page;
}

/** The same, with no pack yet. */
async function pageWith(markup: string): Promise<PlainsightPack> {
  const page = await parsed(`<plainsight-pack>${markup}</plainsight-pack>`);
  const pack = page.firstElementChild as PlainsightPack;
  await pack.updateComplete;
  return pack;
}

const prerendered = (attributes: string, root = drawnBefore, tag = 'condition-card') =>
  `<${tag} ${attributes}><template shadowrootmode="open">${root}</template><p>Too old.</p></${tag}>`;

const cardIn = (page: Element) => page.querySelector<ConditionCard>('condition-card')!;

async function handPack(page: PlainsightPack, pack: unknown): Promise<void> {
  page.pack = pack;
  await page.updateComplete;
  await cardIn(page)?.updateComplete;
}

const withoutComments = (root: ShadowRoot) => root.innerHTML.replaceAll(/<!--.*?-->/gs, '');

describe('a root that came with the page', () => {
  it('stays until there is a pack, and gives way to what an element draws that had none', async () => {
    const page = await pageWith(
      `${prerendered('condition="hiccups"')}<condition-card condition="hiccups" id="other"></condition-card>`,
    );
    expect(textOf(cardIn(page))).to.contain('Drawn before the script came.');
    await handPack(page, fixturePack);
    const other = page.querySelector('#other')!;
    expect(textOf(other)).to.contain('Low certainty');
    expect(withoutComments(cardIn(page).shadowRoot!)).to.equal(withoutComments(other.shadowRoot!));
  });

  it('is exchanged in one task: the element is never without words', async () => {
    const page = await pageWith(prerendered('condition="hiccups"'));
    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(textOf(cardIn(page))));
    observer.observe(cardIn(page).shadowRoot!, { childList: true });
    await handPack(page, fixturePack);
    observer.disconnect();
    expect(seen).to.have.length(1);
    expect(seen[0]).to.contain('Low certainty').and.not.to.contain('Drawn before');
  });

  it('hands on the focus and what the reader had opened', async () => {
    const page = await pageWith(prerendered('condition="hiccups"'));
    await handPack(page, fixturePack);
    const root = withoutComments(cardIn(page).shadowRoot!);
    const again = await pageWith(prerendered('condition="hiccups"', root));
    const { shadowRoot } = cardIn(again);
    const details = shadowRoot!.querySelector('details')!;
    const summary = details.querySelector('summary')!;
    details.open = true;
    summary.focus();
    await handPack(again, fixturePack);
    expect(shadowRoot!.querySelector('details')).not.to.equal(details);
    expect(shadowRoot!.querySelector('details')!.open).to.equal(true);
    expect(shadowRoot!.activeElement).to.equal(shadowRoot!.querySelector('details summary'));
  });

  it('stays where the pack cannot be read: its facts are better than none', async () => {
    const page = await pageWith(prerendered('condition="hiccups"'));
    await handPack(page, { format: 1 });
    expect(textOf(cardIn(page))).to.contain('Drawn before the script came.');
    await handPack(page, fixturePack);
    expect(textOf(cardIn(page)))
      .to.contain('Low certainty')
      .and.not.to.contain('Drawn before');
  });

  it('goes at once where the page asks for something else before there is a pack', async () => {
    const page = await pageWith(prerendered('condition="hiccups"'));
    cardIn(page).condition = 'cough';
    await cardIn(page).updateComplete;
    expect(textOf(cardIn(page))).not.to.contain('Drawn before');
    await handPack(page, fixturePack);
    expect(textOf(cardIn(page))).to.contain('There is no condition called “cough”');
  });

  it('makes no difference to what the element does afterwards', async () => {
    const page = await pageWith(prerendered('condition="hiccups"'));
    await handPack(page, fixturePack);
    const card = cardIn(page);
    card.condition = 'cough';
    await card.updateComplete;
    expect(textOf(card)).to.contain('There is no condition called “cough”');
    card.condition = 'hiccups';
    await handPack(page, { ...fixturePack, title: 'Otherol' });
    expect(textOf(card)).to.contain('Otherol for Hiccups');
    card.remove();
    page.append(card);
    await card.updateComplete;
    expect(card.shadowRoot!.querySelectorAll('.plainsight')).to.have.length(1);
  });

  it('holds one slot where an element shows what it stands around', async () => {
    const page = await pageWith(
      prerendered('density="every"', '<slot></slot><div class="plainsight"></div>', 'explained-text'),
    );
    await handPack(page, fixturePack);
    const element = page.querySelector('explained-text')!;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('slot')).to.have.length(1);
    const outer = await parsed(
      '<plainsight-pack><template shadowrootmode="open"><style></style><slot></slot></template>Text</plainsight-pack>',
    );
    const inner = outer.firstElementChild as PlainsightPack;
    await inner.updateComplete;
    expect(inner.shadowRoot!.querySelectorAll('slot, style')).to.have.length(1);
    expect(inner.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
  });
});
