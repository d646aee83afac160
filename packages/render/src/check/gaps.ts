import { regions, type Region } from '@plainsight/evidence';
import { listed } from './listed.ts';
import type { Looked } from './report.ts';
import type { Subject } from './subject.ts';

interface InRegion {
  readonly region: Region;
}

const nations: readonly Region[] = ['england', 'scotland', 'wales', 'northern-ireland'];

/** The regions of which nothing is said; what holds for the United Kingdom holds for its nations. */
function missingRegions(rows: readonly InRegion[]): Region[] {
  const present = new Set(rows.map(({ region }) => region));
  return regions.filter((region) => !present.has(region) && !(nations.includes(region) && present.has('uk')));
}

/** What has not been collected yet, and what elements therefore say is missing. */
export function listGaps({ pack }: Subject): Looked {
  const notes: string[] = [];
  const status = new Map(pack.status.map((row) => [row.id, row]));
  for (const { id, statusIds } of pack.conditions) {
    const missing = missingRegions(statusIds.flatMap((one) => status.get(one) ?? []));
    if (missing.length > 0) notes.push(`${id} has nothing on licence or advice for: ${missing.join(', ')}`);
  }
  const withoutHelp = missingRegions(pack.help);
  if (withoutHelp.length > 0) notes.push(`no line for urgent help in: ${withoutHelp.join(', ')}`);
  notes.push(
    ...listed(
      'status not collected',
      pack.status.filter((row) => row.status === 'not collected'),
    ),
    ...listed(
      'references that nobody has looked up for a retraction',
      Object.values(pack.references).filter(({ custom }) => !custom.retraction),
    ),
    ...listed(
      'references that were retracted',
      Object.values(pack.references).filter(({ custom }) => custom.retraction?.status === 'retracted'),
    ),
  );
  return { records: pack.conditions.length + pack.status.length + pack.help.length, failures: [], notes };
}
