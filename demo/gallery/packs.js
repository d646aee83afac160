/*
 * Variants of a pack, to see what an element does with it. Each is made up for the gallery alone, and each says so in
 * its note, which stands beside the picture.
 */

const longWord = 'Nebennierenrindenüberfunktionsbehandlungsempfehlungsverzeichnis';

/** @type {(rows: any[], change: (row: any) => object) => any[]} */
const each = (rows, change) => rows.map((row) => ({ ...row, ...change(row) }));

/** @type {Readonly<Record<string, { note: string, change: (pack: any) => unknown }>>} */
export const packVariants = {
  waiting: { note: 'No pack has come yet.', change: () => undefined },
  broken: {
    note: 'The pack cannot be read.',
    change: ({ claims, glossary, ...rest }) => ({ ...rest, claims: [{ id: 'broken' }] }),
  },
  overdue: {
    note: 'Made up: the review was due in 2020.',
    change: (pack) => ({ ...pack, review: { ...pack.review, due: '2020-01-01' } }),
  },
  reviewed: {
    note: 'Made up: nobody has reviewed the content yet.',
    change: (pack) => ({
      ...pack,
      review: { ...pack.review, reviewed: { role: 'reviewer made up for this gallery', on: '2026-11-24' } },
    }),
  },
  retracted: {
    note: 'Made up: every work is marked as retracted. None is known to be.',
    change: (pack) => ({
      ...pack,
      references: Object.fromEntries(
        Object.entries(pack.references).map(([id, work]) => [
          id,
          { ...work, custom: { ...work.custom, retraction: { status: 'retracted', checked: '2026-11-24' } } },
        ]),
      ),
    }),
  },
  'long-words': {
    note: 'Made up: a long word in every name.',
    change: (pack) => ({
      ...pack,
      conditions: each(pack.conditions, ({ name }) => ({ name: `${longWord} ${name}` })),
      findings: each(pack.findings, ({ intervention, plainSummary }) => ({
        intervention: `${longWord} ${intervention}`,
        plainSummary: `${plainSummary} ${longWord}`,
      })),
      glossary: each(pack.glossary, ({ term }) => ({ term: `${longWord} ${term}` })),
      routes: each(pack.routes, ({ name }) => ({ name: `${longWord} ${name}` })),
      session: each(pack.session, ({ title }) => ({ title: `${longWord} ${title}` })),
      mechanism: {
        steps: each(pack.mechanism.steps, ({ title }) => ({ title: `${longWord} ${title}` })),
        ideas: each(pack.mechanism.ideas, ({ title }) => ({ title: `${longWord} ${title}` })),
      },
    }),
  },
};
