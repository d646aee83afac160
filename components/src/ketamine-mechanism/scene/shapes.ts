import { svg, type SVGTemplateResult } from 'lit';
import type { Part } from './view.ts';

/** A point or a size, across and down. */
export type Point = readonly [x: number, y: number];

/** Where a drawing's own coordinates come to lie: outlines are scaled, the things on them keep their size. */
export interface Frame {
  readonly at: Point;
  readonly scale: Point;
}

const tidy = (value: number): number => Math.round(value * 10) / 10;

export const placed = ({ at, scale }: Frame, [x, y]: Point): Point => [
  tidy(at[0] + scale[0] * x),
  tidy(at[1] + scale[1] * y),
];
export const move = ([x, y]: Point): string => `translate(${x} ${y})`;
export const scaled = ({ at, scale }: Frame): string => `${move(at)} scale(${scale[0]} ${scale[1]})`;

/** Draws one thing at many places. */
export const each = (
  frame: Frame,
  points: readonly Point[],
  thing: SVGTemplateResult,
): readonly SVGTemplateResult[] =>
  points.map((point) => svg`<g transform=${move(placed(frame, point))}>${thing}</g>`);

export const hexagon = svg`<path class="solid" d="M0-8 7-4V4L0 8-7 4V-4Z" />`;
export const triangle = svg`<path class="solid grain" d="M0-4 3.6 2.4H-3.6Z" />`;
export const diamond = svg`<path class="solid" d="M0-7 6 0 0 7-6 0Z" />`;
export const dot = svg`<circle class="solid" r="3.4" />`;
/** An NMDA receptor: a cup, which ketamine fits. */
export const cup = svg`<path class="part receptor" d="M-13-18h4V0a9 9 0 0 0 18 0V-18h4" />`;
/** An AMPA receptor: two bars with a way between. */
export const bars = svg`<path class="part receptor" d="M-11.500-10.500a3.250 3.250 0 0 1 6.500 0v21a3.250 3.250 0 0 1-6.500 0ZM5-10.500a3.250 3.250 0 0 1 6.500 0v21a3.250 3.250 0 0 1-6.500 0Z" />`;
/** A TrkB receptor: a fork. */
export const fork = svg`<path class="part" d="M0 12V-6M-9-17 0-6 9-17" />`;
export const arrowHead = svg`<path class="head" d="M-5-6 2 0-5 6" />`;
/** A connection that grew. */
export const bud = (line: string): SVGTemplateResult =>
  svg`<path class=${`event bud ${line}`} d="M-14 0C-8-6-8-14-8-22-24-28-22-54 0-54S24-28 8-22C8-14 8-6 14 0" />`;

/** The end of a sending cell, its lower edge at 190. Cells go on beyond the drawing, which can stand in a wider frame. */
export const sendingCell =
  'M-20-200V34C-20 72-88 70-88 128-88 168-64 190-24 190H24C64 190 88 168 88 128 88 70 20 72 20 34V-200';
/** The lower half of that outline, where a messenger is let go. */
export const sendingEdge =
  'M-85 106C-87 113-88 120-88 128-88 168-64 190-24 190H24C64 190 88 168 88 128 88 120 87 113 85 106';
/** A spine of a receiving cell, from 252, and the cell it stands on, from 372. */
export const receivingCell =
  'M-900 372H-42C-24 372-17 362-17 344-17 316-104 322-104 280-104 262-92 252-70 252H70C92 252 104 262 104 280 104 322 17 316 17 344 17 362 24 372 42 372H900V700H-900Z';

/** Words in the drawing. */
export const words = (
  lines: string | readonly string[],
  [x, y]: Point,
  look = '',
  anchor: 'start' | 'middle' | 'end' = 'start',
): SVGTemplateResult =>
  svg`<text class=${`label ${look}`} text-anchor=${anchor}>${[lines]
    .flat()
    .map((line, row) => svg`<tspan x=${x} y=${y + row * 17}>${line}</tspan>`)}</text>`;

/** A step's number in its ring. */
export const mark = (sign: string, [x, y]: Point): SVGTemplateResult =>
  svg`<g class="mark"><circle cx=${x} cy=${y} r="10" />${words(sign, [x, y + 4.8], '', 'middle')}</g>`;

/** The name of a step's part, with its number. */
export const tag = (
  { look, mark: sign }: Part,
  lines: string | readonly string[],
  [x, y]: Point,
): SVGTemplateResult =>
  svg`<g class=${`tag ${look}`}>${sign ? mark(sign, [x + 10, y - 5]) : ''}${words(lines, [x + (sign ? 26 : 0), y])}</g>`;

const mostLines = 3;

/** Breaks words into lines of at most so many letters; what does not fit into three lines is left to the words below. */
export function wrap(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else
      lines.push(
        ...(word.length > letters + 4 ? (word.match(new RegExp(`.{1,${letters}}`, 'gu')) ?? []) : [word]),
      );
  }
  return lines.length > mostLines ? [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]}…`] : lines;
}
