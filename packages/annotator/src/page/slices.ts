/** How long the page may be kept waiting, in milliseconds. */
export const SLICE = 8;

declare const scheduler: { yield?(): Promise<void> } | undefined;

/** Lets the page do what waits. */
export function letPageRun(): Promise<void> {
  const yielded = typeof scheduler === 'undefined' ? undefined : scheduler.yield?.();
  return yielded ?? new Promise((resolve) => setTimeout(resolve));
}
