/**
 * Notes how long each stretch of work is between two moments at which the page may run.
 * @returns {{ stop(): { longest: number, count: number } }} `longest` in milliseconds.
 */
export function watchSlices() {
  const { scheduler } = /** @type {{ scheduler?: { yield?: () => Promise<void> } }} */ (globalThis);
  const yieldNow = scheduler?.yield?.bind(scheduler);
  let began = performance.now();
  let longest = 0;
  let count = 0;
  const end = () => {
    longest = Math.max(longest, performance.now() - began);
    count += 1;
  };
  if (scheduler !== undefined && yieldNow !== undefined) {
    scheduler.yield = async () => {
      end();
      await yieldNow();
      began = performance.now();
    };
  }
  return {
    stop() {
      end();
      if (scheduler !== undefined && yieldNow !== undefined) scheduler.yield = yieldNow;
      return { longest, count };
    },
  };
}
