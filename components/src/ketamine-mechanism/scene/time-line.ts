import { msg, str } from '@lit/localize';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Entry } from '../entries.ts';
import { names } from './names.ts';
import { mark, words, wrap, type Point } from './shapes.ts';
import { gives, saysTogether, timeHead, times } from './times.ts';
import type { View } from './view.ts';

const usual = 'usual-antidepressants';
const felt = 'what-people-notice';
const fadeWords = 'may fade';

/** Where one of the two drawings puts its heads and rows. */
interface TimeLineLayout {
  readonly width: 'wide' | 'narrow';
  readonly size: Point;
  readonly rules: string;
  readonly names: readonly [Point, Point];
  readonly order: Point;
  /** Between two numbers of the proposed order. */
  readonly apart: number;
  readonly day: Point;
  readonly fortnight: Point;
  readonly weeks: Point;
  /** How far below a head its line lies, by column. */
  readonly below: Readonly<Record<'order' | 'felt' | 'weeks', number>>;
  readonly fades: number;
  readonly end: number;
}

const wide: TimeLineLayout = {
  width: 'wide',
  size: [860, 138],
  rules: 'M0 44H860M0 94H860M428 0V138M548 0V138M708 0V138',
  names: [
    [0, 77],
    [0, 121],
  ],
  order: [122, 16],
  apart: 64,
  day: [440, 16],
  fortnight: [560, 16],
  weeks: [720, 16],
  below: { order: 56, felt: 56, weeks: 100 },
  fades: 628,
  end: 858,
};

const narrow: TimeLineLayout = {
  width: 'narrow',
  size: [288, 248],
  rules: 'M0 188H288M114 82V174',
  names: [
    [0, 14],
    [0, 218],
  ],
  order: [0, 36],
  apart: 50,
  day: [0, 94],
  fortnight: [124, 94],
  weeks: [84, 218],
  below: { order: 26, felt: 50, weeks: -5 },
  fades: 190,
  end: 286,
};

/** The steps whose place in time no record gives. */
const untimed = ({ entries }: View): readonly Entry[] =>
  entries.filter(({ kind, step }) => kind === 'step' && step.id !== usual && step.id !== felt);

const entryOf = ({ entries }: View, id: string): Entry | undefined =>
  entries.find(({ kind, step }) => kind === 'step' && step.id === id);

const head = (text: string, at: Point): SVGTemplateResult => words(wrap(text, 14), at, 'muted');

/** A step's number, then a line as certain as the step. */
const station = ({ current }: View, { step, mark: sign }: Entry, [x, y]: Point, line: string) =>
  svg`<g class="ink past">${line ? svg`<path class=${`event ${step.shownIn}`} d=${line} />` : ''}</g>
    <g class=${`tag ink ${step === current.step ? 'now' : 'past'}`}>${mark(sign, [x, y])}</g>`;

function proposed(view: View, { order: [left, top], below, apart }: TimeLineLayout): SVGTemplateResult {
  const y = top + below.order;
  const x = (place: number): number => left + 11 + place * apart;
  return svg`${words(wrap(msg('Proposed order, times not known'), 34), [left, top], 'muted')}
    ${untimed(view).map((entry, place) =>
      station(view, entry, [x(place), y], place ? `M${x(place - 1) + 13} ${y}H${x(place) - 13}` : ''),
    )}`;
}

function feltTimes(view: View, layout: TimeLineLayout): SVGTemplateResult | '' {
  const entry = entryOf(view, felt);
  if (!entry || !gives(view.entries, felt, 'day')) return '';
  const [left, top] = layout.day;
  const y = top + layout.below.felt;
  if (!saysTogether(entry.step.says, fadeWords, 'fortnight')) {
    return svg`${head(timeHead('day'), layout.day)}${station(view, entry, [left + 11, y], '')}`;
  }
  const line = `M${left + 23} ${y}H${layout.fades}M${layout.fades} ${y - 7}V${y + 7}`;
  return svg`${head(timeHead('day'), layout.day)}${head(timeHead('fortnight'), layout.fortnight)}
    ${station(view, entry, [left + 11, y], line)}${words(fadeWords, [layout.fades + 8, y + 5])}`;
}

function usualTimes(view: View, { weeks, below, end }: TimeLineLayout): SVGTemplateResult | '' {
  const entry = entryOf(view, usual);
  if (!entry || !gives(view.entries, usual, 'weeks')) return '';
  const y = weeks[1] + below.weeks;
  const x = weeks[0] + (below.weeks < 0 ? 118 : 11);
  const line = `M${x + 12} ${y}H${end}M${end - 6} ${y - 6}L${end} ${y} ${end - 6} ${y + 6}`;
  return svg`${words(timeHead('weeks'), weeks, 'muted')}${station(view, entry, [x, y], line)}`;
}

/** The time line in words. */
export function timeLineWords(view: View): string {
  const { entries } = view;
  const steps = untimed(view)
    .map(({ mark: sign }) => sign)
    .join(', ');
  const lines = [
    msg(str`Time line, not to scale. Ketamine, steps ${steps}: proposed order, times not known.`),
  ];
  const noticed = (['day', 'fortnight'] as const)
    .filter((time) => gives(entries, felt, time))
    .map((time) => times[time])
    .join('; ');
  if (noticed) lines.push(msg(str`Ketamine, what people notice: ${noticed}.`));
  if (gives(entries, usual, 'weeks')) lines.push(msg(str`SSRIs: ${times.weeks}.`));
  return lines.join(' ');
}

const draw = (view: View, layout: TimeLineLayout): TemplateResult =>
  html`<svg
    class=${`scene times ${layout.width}`}
    viewBox=${`0 0 ${layout.size.join(' ')}`}
    role="img"
    aria-label=${timeLineWords(view)}
  >
    ${svg`<path class="rule" d=${layout.rules} />
      ${words(names.ketamineScene(), layout.names[0], 'strong')}${words(names.ssris(), layout.names[1], 'strong')}
      ${proposed(view, layout)}${feltTimes(view, layout)}${usualTimes(view, layout)}`}
  </svg>`;

/** When things happen, as far as the records say. */
export const timeLine = (view: View): TemplateResult => html`${draw(view, wide)}${draw(view, narrow)}`;
