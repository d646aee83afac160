/** How many letters must be put in, left out or changed to make one name of the other (Levenshtein’s distance). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [place, match] of [...other].entries()) {
      next.push(
        Math.min(
          (next[place] ?? 0) + 1,
          (row[place + 1] ?? 0) + 1,
          (row[place] ?? 0) + Number(letter !== match),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * Whether somebody who wrote an attribute meant one of ours: it is the same as one of them or nearly so. Hosts and their
 * plugins add others of their own (`data-rocket-location-hash`, `data-v-7ba5bd90`).
 * @param attribute Without `data-`.
 * @param ours The attributes of all elements.
 */
export const isMeantForUs = (attribute: string, ours: Iterable<string>): boolean =>
  [...ours].some((name) => distance(attribute, name) <= Math.min(2, name.length / 3));
