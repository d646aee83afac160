/** @param {readonly number[]} values @param {number} part Of them, from 0 to 1. */
function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {readonly number[]} values The 95th percentile. */
export const p95 = (values) => quantile(values, 0.95);

/** @param {number} value In milliseconds. */
export const ms = (value) => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;

/** @param {readonly number[]} values In milliseconds. */
export const medianAndP95 = (values) => `${ms(median(values))} (95%: ${ms(p95(values))})`;
