import { parseArgs } from 'node:util';

export interface CheckOptions {
  readonly links: boolean;
  readonly json: boolean;
  readonly words: readonly string[];
}

/** Reads what stands after a check command. Throws an error for people where an option does not exist. */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { links: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  return { links: values.links, json: values.json, words: positionals };
}
