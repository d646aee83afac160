interface WrittenCount {
  readonly kind: 'count';
  readonly written: string;
  readonly events: number;
  readonly n: number;
}

interface WrittenPercentage {
  readonly kind: 'percentage';
  readonly written: string;
  readonly value: number;
  /** How far the true figure may be: half of the last digit that is written. */
  readonly rounding: number;
}

export type WrittenFigure = WrittenCount | WrittenPercentage;

const names = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const digits = '\\d{1,3}(?:,\\d{3})+|\\d+';
/** The whole is in digits: "one of three trials" is no count of people. */
const counts = new RegExp(`\\b(${digits}|${names.join('|')}) of (${digits})\\b`, 'gi');
const percentages = /\b\d+(?:\.(\d+))?%/g;

function numberFrom(written: string): number {
  const place = names.indexOf(written.toLowerCase());
  return place >= 0 ? place + 1 : Number(written.replaceAll(',', ''));
}

/** The counts ("three of 12") and percentages that a text tells. */
export function figuresInWords(text: string): WrittenFigure[] {
  const counted = [...text.matchAll(counts)].map(([written, events = '', n = '']): WrittenFigure => ({
    kind: 'count',
    written,
    events: numberFrom(events),
    n: numberFrom(n),
  }));
  const shares = [...text.matchAll(percentages)].map(([written, decimals = '']): WrittenFigure => ({
    kind: 'percentage',
    written,
    value: Number.parseFloat(written),
    rounding: 0.5 / 10 ** decimals.length + 1e-9,
  }));
  return [...counted, ...shares];
}
