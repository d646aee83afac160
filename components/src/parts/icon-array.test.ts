import { expect, fixture, html } from '@open-wc/testing';
import { adoptStyles, render } from 'lit';
import { dotsOf } from '../testing/dots-of.ts';
import { bandPath, iconArray, iconArrayStyles, unknownHundred, type IconArray } from './icon-array.ts';

const draw = async (array: IconArray): Promise<SVGElement> => {
  const element = await fixture(html`<div>${iconArray(array)}</div>`);
  return element.querySelector('svg')!;
};
const count = (drawing: SVGElement, selector: string) => drawing.querySelectorAll(selector).length;

/** The area that straight lines enclose, from a path of M, H, V and z. */
function areaOf(path: string): number {
  return path
    .split('z')
    .filter(Boolean)
    .reduce((sum, part) => {
      let [x, y] = [0, 0];
      const points = [...part.matchAll(/([MHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)].map(([, to, first, second]) => {
        if (to !== 'V') x = Number(first);
        if (to !== 'H') y = Number(second ?? first);
        return [x, y] as const;
      });
      const twice = points.reduce((total, [ax, ay], place) => {
        const [bx, by] = points[(place + 1) % points.length]!;
        return total + ax * by - bx * ay;
      }, 0);
      return sum + Math.abs(twice) / 2;
    }, 0);
}

describe('iconArray', () => {
  it('draws everyone, those who got the outcome filled', async () => {
    const drawing = await draw({ of: 100, count: 33, label: '33 of 100' });
    expect(dotsOf(drawing, '.got')).to.equal(33);
    expect(dotsOf(drawing, '.without')).to.equal(67);
    for (const kind of ['.got', '.without']) {
      const figures = drawing.querySelector(`.person${kind}`)!.getAttribute('d')!;
      // A head and a body each.
      expect(figures.split('z').length - 1).to.equal(2 * dotsOf(drawing, kind));
    }
    expect(count(drawing, '.band, .notch')).to.equal(0);
    expect(drawing.getAttribute('role')).to.equal('img');
    expect(drawing.getAttribute('aria-label')).to.equal('33 of 100');
  });

  it('draws few people as few', async () => {
    const drawing = await draw({ of: 7, count: 0 });
    expect(dotsOf(drawing, '.without')).to.equal(7);
    expect(drawing.getAttribute('aria-hidden')).to.equal('true');
  });

  it('draws people where there is room for them, and dots where there is not', async () => {
    for (const [width, shown] of [
      [400, ['inline', 'none']],
      [300, ['none', 'inline']],
    ] as const) {
      const host = await fixture(html`<div style="container-type: inline-size; width: ${width}px"></div>`);
      const box = host.attachShadow({ mode: 'open' });
      adoptStyles(box, [iconArrayStyles]);
      render(iconArray({ of: 100, count: 33 }), box);
      const displayOf = (kind: string) => getComputedStyle(box.querySelector(kind)!).display;
      expect([displayOf('.person'), displayOf('.dot')]).to.deep.equal(shown);
    }
  });

  it('draws people of whom nobody knows as neither', async () => {
    const drawing = (await fixture(html`<div>${unknownHundred()}</div>`)).querySelector('svg')!;
    expect(dotsOf(drawing, '')).to.equal(100);
    expect(count(drawing, '.person')).to.equal(0);
  });

  it('draws the interval and the other group’s number over the same people', async () => {
    const drawing = await draw({ of: 100, count: 33, range: { low: 13, high: 62 }, notch: 18 });
    expect(count(drawing, '.band')).to.equal(1);
    expect(drawing.querySelector('.notch')!.getAttribute('d')).to.match(/^M144 23v26/);
  });

  it('puts the number of a full row behind the row’s last figure', async () => {
    const drawing = await draw({ of: 100, count: 33, notch: 20 });
    expect(drawing.querySelector('.notch')!.getAttribute('d')).to.match(/^M180 23v26/);
  });

  it('encloses as many figures as the interval has', () => {
    for (let low = 0; low <= 100; low++) {
      for (let high = low; high <= 100; high++) {
        expect(areaOf(bandPath(low, high)), `${low} to ${high}`).to.equal((high - low) * 18 * 24);
      }
    }
  });
});
