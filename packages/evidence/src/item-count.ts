/** Whether data holds more items in its lists than a limit. Stops counting there; works at any depth, and in circles. */
export function holdsMoreThan(limit: number, input: unknown): boolean {
  const waiting: unknown[] = [input];
  const seen = new Set<object>();
  let count = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value)) count += value.length;
    if (count > limit) return true;
    for (const inner of Object.values(value)) waiting.push(inner);
  }
  return false;
}
