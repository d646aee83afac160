import { parseArgs } from 'node:util';

/**
 * What can be run, and what runs it.
 * @type {Readonly<Record<string, () => Promise<{ run(options: Options): Promise<void> }>>>}
 */
const benchmarks = {
  annotator: () => import('./annotator/run.mjs'),
  corpus: () => import('./corpus/run.mjs'),
  page: async () => {
    const { benchPage } = await import('./page/bench-page.mjs');
    return { run: async ({ samples }) => void (await benchPage(samples)) };
  },
};

/**
 * @typedef {object} Options
 * @property {number | undefined} samples Of each figure.
 * @property {number | undefined} pages At most so many of the saved pages.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { samples: { type: 'string' }, pages: { type: 'string' } },
});

/** @param {'samples' | 'pages'} name */
function count(name) {
  const given = values[name];
  if (given === undefined) return undefined;
  if (/^[1-9]\d*$/.test(given)) return Number(given);
  console.error(`--${name} is "${given}". Give a whole number from 1.`);
  process.exit(1);
}

const options = { samples: count('samples'), pages: count('pages') };
const names = positionals.length > 0 ? positionals : Object.keys(benchmarks);
for (const name of names) {
  const load = benchmarks[name];
  if (load === undefined) {
    console.error(`There is no benchmark "${name}". There are: ${Object.keys(benchmarks).join(', ')}.`);
    process.exit(1);
  }
  await (await load()).run(options);
}
