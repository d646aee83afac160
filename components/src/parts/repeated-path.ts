/** Where something stands in a drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * One shape at many places, as one path: a hundred elements would take a browser a hundred times the work to make.
 * @param shape What a path draws from each place on, all of it relative.
 */
export const repeated = (places: readonly Place[], shape: string): string =>
  places.map(({ x, y }) => `M${x} ${y}${shape}`).join('');

/** A circle as a shape to repeat, with its centre that far from the place. */
export const circle = (x: number, y: number, radius: number): string => {
  const half = `a${radius} ${radius} 0 1 1`;
  return `m${x + radius} ${y}${half} ${-2 * radius} 0${half} ${2 * radius} 0z`;
};
