import { listed } from './listed.ts';
import type { Looked } from './report.ts';
import type { Subject } from './subject.ts';

/** What nobody has held against its source yet. Readers are told so beside each. */
export function listUncheckedFigures({ pack }: Subject): Looked {
  const rows = [...pack.findings, ...pack.safety, ...pack.status, ...pack.help];
  const notes = (['recalled', 'uncertain'] as const).flatMap((confidence) =>
    listed(
      `${confidence}, awaiting a check against the source`,
      rows.filter((row) => row.confidence === confidence),
    ),
  );
  return { records: rows.length, failures: [], notes };
}
