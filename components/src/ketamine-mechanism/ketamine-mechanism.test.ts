import { expect, fixtureCleanup, html } from '@open-wc/testing';
import { providePack } from '../pack/provide-pack.ts';
import { fixtureInScheme, fixturePack, fixtureWithPack, stepText } from '../testing/fixture-pack.ts';
import { citations, inPseudoLocale, wordsLeftOut } from '../testing/words-left-out.ts';
import './define.ts';
import type { KetamineMechanism } from './ketamine-mechanism.ts';
import { all, current, ids, one, show, text } from './testing.ts';

const { steps, ideas } = fixturePack.mechanism;
const switchWords = 'Show usual antidepressants beside it';

const showIn = async (width: number, template = html`<ketamine-mechanism></ketamine-mechanism>`) => {
  const wrapper = await fixtureWithPack<HTMLElement>(html`<div>${template}</div>`);
  wrapper.style.inlineSize = `${width}px`;
  return wrapper.firstElementChild as KetamineMechanism;
};
const shownDrawings = (element: KetamineMechanism) =>
  all<SVGSVGElement>(element, '.stage [role="img"]').filter((drawing) => drawing.getClientRects().length > 0);

describe('<ketamine-mechanism>', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const id of [...ids, 'no-such-step']) {
      it(`is accessible at ${id} in ${scheme}, alone and compared`, async () => {
        const element = await fixtureInScheme<KetamineMechanism>(
          scheme,
          html`<ketamine-mechanism step=${id}></ketamine-mechanism>`,
        );
        await expect(element).to.be.accessible();
        element.compare = true;
        await element.updateComplete;
        await expect(element).to.be.accessible();
      });
    }
  }

  it('shows its own content until a pack is there, and what is wrong with one that cannot be read', async () => {
    const element = await fixtureWithPack<KetamineMechanism>(
      html`<ketamine-mechanism>Readable without script.</ketamine-mechanism>`,
    );
    providePack({ ...fixturePack, mechanism: { steps: [], ideas: [] } });
    await element.updateComplete;
    expect(text(element.shadowRoot!.firstElementChild!)).to.contain('its content could not be read');
    providePack(fixturePack);
    await element.updateComplete;
    expect(current(element)).to.equal(ids[0]);
  });

  it('starts at the first step', async () => {
    const element = await show();
    expect(current(element)).to.equal(ids[0]);
    expect(element.hasAttribute('step')).to.be.false;
  });

  for (const id of ids) {
    it(`shows the words, certainty and findings of ${id}`, async () => {
      const element = await show(id);
      expect(text(one(element, '.words')))
        .to.contain(stepText)
        .and.to.contain('Low certainty')
        .and.to.match(/Line in the drawing: (shown in people|shown in animals|contested or proposed)\./);
      expect(text(one(element, '.claims'))).to.contain('The trials were few and small.');
      for (const stance of ['for', 'against', 'context']) {
        expect(one(element, `.claims .${stance} .finding`).getClientRects()).not.to.be.empty;
      }
      expect(one(element, '.claims a').getAttribute('href')).to.contain('https://');
      expect(text(one(element, 'footer'))).to.contain('Not yet reviewed by a clinician');
    });
  }

  it('finds a step by its number', async () => {
    expect(current(await show('3'))).to.equal('glutamate-burst');
  });

  it('says which steps there are where the name or number is unknown', async () => {
    for (const name of ['nope', '99', '0']) {
      const element = await show(name);
      const words = text(element.shadowRoot!.firstElementChild!);
      expect(words).to.contain(`no step called “${name}”`);
      for (const id of ids) expect(words).to.contain(id);
      fixtureCleanup();
    }
  });

  it('describes the drawing anew at each step', async () => {
    const element = await show();
    const seen = new Set<string>();
    for (const id of ids) {
      element.step = id;
      await element.updateComplete;
      for (const drawing of shownDrawings(element)) {
        const description = element.shadowRoot!.getElementById(drawing.getAttribute('aria-describedby')!)!;
        expect(text(description)).to.contain('This step is drawn as').and.to.contain(stepText);
        seen.add(`${drawing.getAttribute('aria-label')} ${text(description)}`);
      }
    }
    expect(seen.size).to.equal(ids.length);
  });

  it('draws the proof of each step in the list, in words too, and says how the lines read', async () => {
    const element = await show();
    for (const { id, shownIn } of [...steps, ...ideas]) {
      const button = one(element, `[data-step="${id}"]`);
      expect(button.querySelector(`.event.${shownIn}`)).to.exist;
      expect(text(button)).to.match(/shown in people|shown in animals|contested or proposed/);
    }
    expect(text(one(element, '.legend'))).to.equal(
      'How the lines read: shown in people shown in animals contested or proposed',
    );
  });

  it('puts the two scenes beside each other by a switch', async () => {
    const element = await showIn(1000, html`<ketamine-mechanism step="ampa"></ketamine-mechanism>`);
    const button = one<HTMLButtonElement>(element, '.switch');
    expect(text(button)).to.equal(switchWords);
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    expect(shownDrawings(element).length).to.equal(1);
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(element.hasAttribute('compare')).to.be.true;
    const [ketamine, usual] = shownDrawings(element).map((drawing) => drawing.getBoundingClientRect());
    expect(usual!.top).to.equal(ketamine!.top);
    expect(usual!.left).to.be.at.least(ketamine!.right);
    button.click();
    await element.updateComplete;
    expect(element.compare).to.be.false;
  });

  for (const width of [288, 358, 640, 700, 880, 1000]) {
    for (const step of ['usual-antidepressants', 'new-connections', 'what-people-notice', ideas[0]!.id]) {
      it(`has room at ${width} px for ${step}, its names large enough to read`, async () => {
        const element = await showIn(width, html`<ketamine-mechanism step=${step}></ketamine-mechanism>`);
        for (const compare of [false, true]) {
          element.compare = compare;
          await element.updateComplete;
          expect(shownDrawings(element).length).to.equal(compare ? 2 : 1);
          expect(element.parentElement!.scrollWidth).to.be.at.most(width);
          for (const drawing of all<SVGSVGElement>(element, 'svg[role="img"]')) {
            const box = drawing.getBoundingClientRect();
            const { width: across, height: down } = drawing.viewBox.baseVal;
            const scale = Math.min(box.width / across, box.height / down);
            if (scale === 0) continue;
            for (const label of drawing.querySelectorAll('.label')) {
              const size = parseFloat(getComputedStyle(label).fontSize) * scale;
              expect(size, label.textContent ?? '').to.be.at.least(12);
            }
          }
        }
        for (const button of all(element, 'button')) {
          const { width: across, height } = button.getBoundingClientRect();
          expect(Math.min(across, height)).to.be.at.least(width < 640 ? 44 : 36);
        }
      });
    }

    it(`keeps the drawing and the turn bar in place from step to step at ${width} px`, async () => {
      const element = await showIn(width);
      for (const compare of [false, true]) {
        element.compare = compare;
        const places = new Set<string>();
        for (const id of ids) {
          element.step = id;
          await element.updateComplete;
          const figure = one(element, 'figure').getBoundingClientRect();
          const drawing = shownDrawings(element)[0]!.getBoundingClientRect();
          const legend = one(element, '.legend').getBoundingClientRect();
          // Below each other, the scene that the step is about stands first.
          const isFirst = compare && width < 640 && id === ids[0];
          if (!isFirst)
            places.add([figure.top, drawing.top, drawing.height, legend.top].map(Math.round).join());
        }
        expect([...places]).to.have.length(1);
      }
    });
  }

  it('has all steps on paper, each with its certainty and its scene, and all that they rest on', async () => {
    const element = await show('ampa');
    expect(all(element, '.all .scene')).to.be.empty;
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    const printed = all(element, '.all li');
    expect(printed.length).to.equal(ids.length);
    for (const item of printed) {
      expect(text(item)).to.contain(stepText).and.to.contain('Low certainty');
      expect(item.querySelector('.scene')).to.exist;
    }
    expect(text(one(element, '#behind'))).to.contain('What the steps rest on');
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, '.all .scene')).to.be.empty;
    expect(all(element, '.all li').length).to.equal(ids.length);
    expect(one(element, '.all').getClientRects()).to.be.empty;
  });

  it('leaves no word of its own untranslated', async () => {
    await inPseudoLocale(async () => {
      const element = await show();
      for (const step of [...ids, 'no-such-step']) {
        for (const compare of [false, true]) {
          Object.assign(element, { step, compare });
          await element.updateComplete;
          // A name in the drawing can be broken into lines, of which only all together have both brackets.
          const broken = all(element, '.label')
            .map((label) => [...label.children].map(text))
            .filter((lines) => /^⟦.*⟧$/.test(lines.join(' ')));
          const known = [...citations, ids.join(', '), step, ...broken.flat()];
          expect(await wordsLeftOut(element, known)).to.deep.equal([]);
        }
      }
    });
  });
});
