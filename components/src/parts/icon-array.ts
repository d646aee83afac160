import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { circle, repeated, type Place } from './repeated-path.ts';

const perRow = 10;
const cell = { width: 18, height: 24 };
const figure = `${circle(9, 5, 2.9)}m-7.1 8.5a4.2 4.2 0 0 1 8.4 0v3.1h-1.7v5.4h-5v-5.4h-1.7z`;
const dot = circle(9, 12, 6);

/** People of one kind, and the dots that stand for them where there is little room. */
const people = (kind: 'got' | 'without', places: readonly Place[]): SVGTemplateResult =>
  svg`<path class=${`person ${kind}`} d=${repeated(places, figure)} />
    <path class=${`dot ${kind}`} d=${repeated(places, dot)} />`;

/** Where the figure with this number, counted from 0, stands. */
const placeOf = (number: number): Place => ({
  x: (number % perRow) * cell.width,
  y: Math.floor(number / perRow) * cell.height,
});

const rectangle = (x: number, y: number, right: number, bottom: number): string =>
  `M${x} ${y}H${right}V${bottom}H${x}z`;

/** The outline around the figures after the first `low`, up to and with the one numbered `high`. */
export function bandPath(low: number, high: number): string {
  if (high <= low) return '';
  const width = perRow * cell.width;
  const first = placeOf(low);
  const last = placeOf(high - 1);
  const [right, bottom] = [last.x + cell.width, last.y + cell.height];
  const below = first.y + cell.height;
  if (first.y === last.y) return rectangle(first.x, first.y, right, bottom);
  // On two rows that do not touch, one outline would draw a line between them.
  if (below === last.y && right <= first.x) {
    return rectangle(first.x, first.y, width, below) + rectangle(0, last.y, right, bottom);
  }
  return `M${first.x} ${first.y}H${width}V${last.y}H${right}V${bottom}H0V${below}H${first.x}z`;
}

/** A stroke before the figure that comes after the first `count`; at the end of a row, behind its last. */
function notchPath(count: number): string {
  const endsRow = count > 0 && count % perRow === 0;
  const { x, y } = placeOf(endsRow ? count - 1 : count);
  const at = endsRow ? x + cell.width : x;
  return `M${at} ${y - 1}v${cell.height + 2}M${at - 3} ${y - 1}h6M${at - 3} ${y + cell.height + 1}h6`;
}

/** What an icon array shows. */
export interface IconArray {
  /** How many people there are. */
  readonly of: number;
  /** How many of them got the outcome. */
  readonly count: number;
  /** The interval around the count. */
  readonly range?: { readonly low: number; readonly high: number };
  /** The other group's number, marked among these people. */
  readonly notch?: number;
  /** The same in words; without it the drawing is hidden from screen readers, for words that stand beside it. */
  readonly label?: string;
}

/**
 * People in rows of ten, all of them drawn: those who got the outcome filled, the others as outlines, so that part and
 * whole are seen at once. Where there is little room each is a dot.
 */
export function iconArray({ of, count, range, notch, label }: IconArray): TemplateResult {
  const width = Math.min(of, perRow) * cell.width;
  const height = Math.ceil(of / perRow) * cell.height;
  const places = Array.from({ length: of }, (_, number) => placeOf(number));
  return html`<svg
    class="icon-array"
    viewBox=${`-3 -3 ${width + 6} ${height + 6}`}
    width=${width + 6}
    height=${height + 6}
    role=${label ? 'img' : nothing}
    aria-label=${label ?? nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    ${range ? svg`<path class="band" d=${bandPath(range.low, range.high)} />` : nothing}
    ${people('without', places.slice(count))} ${people('got', places.slice(0, count))}
    ${notch === undefined ? nothing : svg`<path class="notch" d=${notchPath(notch)} />`}
  </svg>`;
}

/** A hundred people of whom nobody knows: neither filled nor plain outlines, for words that stand beside them. */
export function unknownHundred(): TemplateResult {
  const places = Array.from({ length: 100 }, (_, number) => ({
    x: (number % 20) * 18,
    y: Math.floor(number / 20) * 18,
  }));
  return html`<svg class="icon-array unknown" viewBox="0 0 360 90" width="360" height="90" aria-hidden="true">
    <path class="dot" d=${repeated(places, circle(9, 9, 6))} />
  </svg>`;
}

/** A sign of the key to an icon array. */
export function iconSign(sign: 'got' | 'without' | 'band' | 'notch'): TemplateResult {
  const drawn = {
    got: () => people('got', [placeOf(0)]),
    without: () => people('without', [placeOf(0)]),
    band: () => svg`<path class="band" d="M1 2h16v20h-16z" />`,
    notch: () => svg`<path class="notch" d=${notchPath(0)} transform="translate(9 0)" />`,
  };
  return html`<svg class="icon-array sign" viewBox="0 -2 18 28" width="14" height="22" aria-hidden="true">
    ${drawn[sign]()}
  </svg>`;
}

export const iconArrayStyles = css`
  .icon-array {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  /* The people are counted from where a reader begins to read. */
  .icon-array:dir(rtl) {
    transform: scaleX(-1);
  }
  .icon-array.sign {
    flex: none;
  }
  .icon-array .person,
  .icon-array .dot {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.3;
  }
  .icon-array .got {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .icon-array.unknown .dot {
    stroke-dasharray: 2.1 2.1;
  }
  .icon-array .person ~ .dot {
    display: none;
  }
  .icon-array .band {
    fill: var(--_band);
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-dasharray: 4 2.5;
  }
  .icon-array .notch {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  @container (max-width: 339.9px) {
    .icon-array .person {
      display: none;
    }
    .icon-array .person ~ .dot {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .icon-array .person,
    .icon-array .dot,
    .icon-array .notch {
      stroke: CanvasText;
    }
    .icon-array .got {
      fill: CanvasText;
    }
    .icon-array .band {
      fill: none;
      stroke: Highlight;
    }
  }
`;
