/** How long text is read at a stretch, in milliseconds: with what follows on it, the page is to wait no longer than 8. */
export const SLICE = 4;

declare const scheduler: { yield?(): Promise<void> } | undefined;

/** Lets the page do what waits. */
export function letPageRun(): Promise<void> {
  const yielded = typeof scheduler === 'undefined' ? undefined : scheduler.yield?.();
  return yielded ?? new Promise((resolve) => setTimeout(resolve));
}
