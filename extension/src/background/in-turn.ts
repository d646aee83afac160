let last: Promise<unknown> = Promise.resolve();

/**
 * Does what has to do with sites one after another: two at once would both register, or keep one list of sites over
 * the other's.
 */
export function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
  const done = last.then(task);
  last = done.catch((error: unknown) => console.error(error));
  return done;
}
