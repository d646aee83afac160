import type { Pack } from '@plainsight/evidence';

/** All records of a pack, with what names each. */
export const recordsOf = (pack: Pack): [string, unknown][] => [
  ...Object.entries(pack.references),
  ...[
    ...pack.findings,
    ...pack.claims,
    ...pack.conditions,
    ...pack.glossary,
    ...pack.mechanism.steps,
    ...pack.mechanism.ideas,
    ...pack.routes,
    ...pack.session,
    ...pack.safety,
    ...pack.status,
    ...pack.help,
  ].map((record): [string, unknown] => [record.id, record]),
];
