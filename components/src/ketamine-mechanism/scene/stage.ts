import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Claim } from '@plainsight/evidence';
import { placeOf, shownInWords, wordsOf, type Entry } from '../entries.ts';
import { narrowKetamine, wideKetamine } from './ketamine-layout.ts';
import { ketamineLabels, ketamineScene } from './ketamine-scene.ts';
import { narrowOutcomes, outcomeLabels, outcomesScene, wideOutcomes } from './outcomes-scene.ts';
import type { Point } from './shapes.ts';
import { narrowSsri, ssriLabels, ssriScene, tallSsri } from './ssri-scene.ts';
import type { View } from './view.ts';

const felt = 'what-people-notice';
const usual = 'usual-antidepressants';

interface Picture {
  readonly scene: 'ketamine' | 'ssri';
  readonly name: string;
  readonly text: string;
  readonly look: string;
}

/** One of the two drawings of a scene; the container's width decides which of them is there. */
const drawing = (
  { scene, name, text, look }: Picture,
  width: 'wide' | 'narrow',
  size: Point,
  content: SVGTemplateResult,
): TemplateResult =>
  html`<svg
    class=${`scene ${width} ${look}`}
    viewBox=${`0 0 ${size.join(' ')}`}
    role="img"
    aria-label=${name}
    aria-describedby=${`${scene}-${width}`}
  >
    ${svg`<desc id=${`${scene}-${width}`}>${text}</desc><rect class="ground" width=${size[0]} height=${size[1]} />`}${content}
  </svg>`;

const describe = ({ step }: Entry, labels: readonly string[], line: boolean): string =>
  [
    `It names: ${labels.join(', ')}.`,
    line ? `This step is drawn as ${shownInWords[step.shownIn]}.` : '',
    line ? wordsOf(step) : '',
  ]
    .filter(Boolean)
    .join(' ');

/** The drawn scenes: ketamine's, and beside it that of usual antidepressants. */
export function stage(
  view: View,
  compare: boolean,
  claimOf: (id: string) => Claim | undefined,
): TemplateResult {
  const { current, entries } = view;
  const isUsual = current.step.id === usual;
  const isFelt = current.step.id === felt;
  const title = `${placeOf(current, entries)}: ${current.step.title}`;
  const labels = isFelt
    ? outcomeLabels
    : [...ketamineLabels(view), ...(current.kind === 'idea' ? [current.step.title] : [])];
  const main: Picture = {
    scene: 'ketamine',
    name: isUsual ? 'Drawing of the ketamine scene at rest, to compare' : `Drawing, ${title}`,
    text: describe(current, labels, !isUsual),
    look: current.kind === 'idea' || isUsual ? 'quiet' : '',
  };
  const ssri: Picture = {
    scene: 'ssri',
    name: isUsual
      ? `Drawing, ${title}`
      : 'Drawing of the scene for usual antidepressants (SSRIs), to compare',
    text: describe(current, ssriLabels, isUsual),
    look: compare || isUsual ? '' : 'quiet',
  };
  return html`<div class=${`stage ${isUsual ? 'usual' : ''} ${compare ? 'compare' : ''}`}>
    <figure class="ketamine-figure">
      <figcaption>${isFelt ? 'Ketamine: what people notice' : 'Ketamine'}</figcaption>
      ${
        isFelt
          ? html`${drawing(main, 'wide', wideOutcomes.size, outcomesScene(current.step, claimOf, wideOutcomes))}
            ${drawing(main, 'narrow', narrowOutcomes.size, outcomesScene(current.step, claimOf, narrowOutcomes))}`
          : html`${drawing(main, 'wide', wideKetamine.size, ketamineScene(view, wideKetamine))}
            ${drawing(main, 'narrow', narrowKetamine.size, ketamineScene(view, narrowKetamine))}`
      }
    </figure>
    <figure class="ssri-figure">
      <figcaption>Usual antidepressants</figcaption>
      ${drawing(ssri, 'wide', tallSsri.size, ssriScene(view, tallSsri))}
      ${drawing(ssri, 'narrow', narrowSsri.size, ssriScene(view, narrowSsri))}
    </figure>
  </div>`;
}
