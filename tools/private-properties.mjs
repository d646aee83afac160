import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Short names for the custom properties that elements keep to themselves (`--_…`), those used most first.
 * @param {string} folder Where the elements' sources are.
 * @returns {ReadonlyMap<string, string>}
 */
export function shortNames(folder) {
  /** @type {Map<string, number>} */
  const uses = new Map();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  for (const file of files) {
    for (const [name] of readFileSync(join(folder, file), 'utf8').matchAll(/--_[\w-]+/g)) {
      uses.set(name, (uses.get(name) ?? 0) + 1);
    }
  }
  const names = [...uses]
    .sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    .map(([name]) => name);
  return new Map(names.map((name, place) => [name, `--_${(place + 10).toString(36)}`]));
}
