import { msg, str } from '@lit/localize';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Claim } from '@plainsight/evidence';
import { shownInLabel } from '../shown-in-label.ts';
import { placeOf, wordsOf, type Entry } from '../entries.ts';
import { narrowKetamine, wideKetamine } from './ketamine-layout.ts';
import { ketamineLabels, ketamineScene } from './ketamine-scene.ts';
import { names } from './names.ts';
import { narrowOutcomes, outcomeLabels, outcomesScene, wideOutcomes } from './outcomes-scene.ts';
import type { Point } from './shapes.ts';
import { belowSsri, besideSsri, narrowSsri, wideSsri } from './ssri-layout.ts';
import { ssriLabels, ssriScene } from './ssri-scene.ts';
import { viewOf, type View } from './view.ts';

const felt = 'what-people-notice';
const usual = 'usual-antidepressants';

type ClaimOf = (id: string) => Claim | undefined;
interface Layout {
  readonly size: Point;
}
type Width = 'wide' | 'narrow';

/** The frame of a drawing, which may be wider or higher than what it shows: cells go on beyond it. */
const framed = ([width, height]: Point, content: SVGTemplateResult): SVGTemplateResult =>
  svg`<rect class="ground" x=${-width} y=${-height} width=${3 * width} height=${3 * height} />${content}`;

interface Picture {
  readonly scene: 'ketamine' | 'ssri';
  readonly name: string;
  readonly text: string;
  readonly look: string;
}

/** One of the two drawings of a scene; the container's width decides which of them is there. */
const drawing = (
  { scene, name, text, look }: Picture,
  width: Width,
  { size }: Layout,
  content: SVGTemplateResult,
): TemplateResult =>
  html`<svg
    class=${`scene ${width} ${look}`}
    viewBox=${`0 0 ${size.join(' ')}`}
    role="img"
    aria-label=${name}
    aria-describedby=${`${scene}-${width}`}
  >
    ${svg`<desc id=${`${scene}-${width}`}>${text}</desc>`}${framed(size, content)}
  </svg>`;

const describe = ({ step }: Entry, labels: readonly string[], isSteps: boolean): string => {
  const named = labels.length > 0 ? msg(str`It names: ${labels.join(', ')}.`) : '';
  return isSteps
    ? `${named} ${msg(str`This step is drawn as ${shownInLabel(step.shownIn)}.`)} ${wordsOf(step)}`
    : named;
};

function ketamineFigure(view: View, claimOf: ClaimOf): TemplateResult {
  const { current, entries } = view;
  const { step, kind } = current;
  const isFelt = step.id === felt;
  const isResting = step.id === usual;
  const picture: Picture = {
    scene: 'ketamine',
    name: isResting
      ? msg('Drawing of the ketamine scene at rest, to compare')
      : msg(str`Drawing, ${placeOf(current, entries)}: ${step.title}`),
    text: describe(current, isFelt ? outcomeLabels(step) : ketamineLabels(view), !isResting),
    look: kind === 'idea' || isResting ? 'quiet' : '',
  };
  return html`<figure class="ketamine-figure">
    <figcaption>${isFelt ? msg('Ketamine: what people notice') : names.ketamineScene()}</figcaption>
    ${
      isFelt
        ? html`${drawing(picture, 'wide', wideOutcomes, outcomesScene(step, claimOf, wideOutcomes))}
          ${drawing(picture, 'narrow', narrowOutcomes, outcomesScene(step, claimOf, narrowOutcomes))}`
        : html`${drawing(picture, 'wide', wideKetamine, ketamineScene(view, wideKetamine))}
          ${drawing(picture, 'narrow', narrowKetamine, ketamineScene(view, narrowKetamine))}`
    }
  </figure>`;
}

function ssriFigure(view: View, compare: boolean): TemplateResult {
  const { current, entries } = view;
  const isCurrent = current.step.id === usual;
  const picture: Picture = {
    scene: 'ssri',
    name: isCurrent
      ? msg(str`Drawing, ${placeOf(current, entries)}: ${current.step.title}`)
      : msg('Drawing of the scene for usual antidepressants (SSRIs), to compare'),
    text: describe(current, ssriLabels(), isCurrent),
    look: '',
  };
  const [wide, narrow] = compare ? [besideSsri, belowSsri] : [wideSsri, narrowSsri];
  return html`<figure class="ssri-figure">
    <figcaption>${names.usualScene()}</figcaption>
    ${drawing(picture, 'wide', wide, ssriScene(view, wide))}
    ${drawing(picture, 'narrow', narrow, ssriScene(view, narrow))}
  </figure>`;
}

/** The drawn scene of a step; to compare, ketamine's and that of usual antidepressants. */
export function stage(view: View, compare: boolean, claimOf: ClaimOf): TemplateResult {
  const isUsual = view.current.step.id === usual;
  return html`<div class=${`stage ${isUsual ? 'usual' : ''} ${compare ? 'compare' : ''}`}>
    ${compare || !isUsual ? ketamineFigure(view, claimOf) : ''}
    ${compare || isUsual ? ssriFigure(view, compare) : ''}
  </div>`;
}

const printed = (look: string, { size }: Layout, content: SVGTemplateResult): TemplateResult =>
  html`<svg class=${`scene ${look}`} viewBox=${`0 0 ${size.join(' ')}`} aria-hidden="true">
    ${framed(size, content)}
  </svg>`;

/** A step's scene for paper, where its words stand beside it. */
export function printedScene(entries: readonly Entry[], entry: Entry, claimOf: ClaimOf): TemplateResult {
  const view = viewOf(entries, entry);
  const { step, kind } = entry;
  if (step.id === usual) return printed('', wideSsri, ssriScene(view, wideSsri));
  if (step.id === felt) return printed('', wideOutcomes, outcomesScene(step, claimOf, wideOutcomes));
  return printed(kind === 'idea' ? 'quiet' : '', wideKetamine, ketamineScene(view, wideKetamine));
}
