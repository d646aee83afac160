import type { PackError } from './pack-error.ts';
import type { Excerpt, Pack } from './records.ts';
import { statementOf } from './statement.ts';

interface Row {
  readonly id: string;
}

const ids = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.map((row) => row.id));

function repeated(all: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(all.filter((id) => seen.size === seen.add(id).size));
}

function duplicates(list: string, rows: readonly Row[]): PackError[] {
  const seen = new Set<string>();
  const errors: PackError[] = [];
  for (const { id } of rows) {
    if (seen.has(id)) {
      errors.push({
        record: id,
        field: 'id',
        problem: `used twice in ${list}`,
        remedy: 'Give one of them another id.',
      });
    }
    seen.add(id);
  }
  return errors;
}

/** The texts of each record that others may quote, by kind and id. */
function quotable(pack: Pack): Record<Excerpt['source'], ReadonlyMap<string, readonly string[]>> {
  return {
    claim: new Map(pack.claims.map((row) => [row.id, [statementOf(row), row.why]])),
    finding: new Map(pack.findings.map((row) => [row.id, [row.plainSummary]])),
    term: new Map(pack.glossary.map((row) => [row.id, [row.plainDefinition, row.moreDetail]])),
    safety: new Map(pack.safety.map((row) => [row.id, [row.text]])),
    status: new Map(pack.status.map((row) => [row.id, [row.text]])),
  };
}

/**
 * Checks what a schema cannot: that ids are unique, that each link leads to a record, that a finding has one
 * stance in a claim, and that composed texts quote their source to the letter.
 */
export function checkLinks(pack: Pack): PackError[] {
  const errors: PackError[] = [];
  const texts = quotable(pack);
  const known = {
    reference: new Set(Object.keys(pack.references)),
    finding: ids(pack.findings),
    claim: ids(pack.claims),
    condition: ids(pack.conditions),
    term: ids(pack.glossary),
    status: ids(pack.status),
  };

  const link = (record: string, field: string, kind: keyof typeof known, linked: readonly string[]) => {
    for (const id of linked) {
      if (known[kind].has(id)) continue;
      const remedy = `Add a ${kind} with this id, or correct it.`;
      errors.push({ record, field, problem: `there is no ${kind} "${id}"`, remedy });
    }
  };
  const answers = new Map<string, boolean>();
  const isQuoted = (source: string, id: string, text: string, found: readonly string[]): boolean => {
    const key = JSON.stringify([source, id, text]);
    const answer = answers.get(key) ?? found.some((whole) => whole.includes(text));
    answers.set(key, answer);
    return answer;
  };
  const quote = (record: string, excerpts: readonly Excerpt[]) => {
    for (const [place, { source, id, text }] of excerpts.entries()) {
      const field = `says.${place}`;
      const found = texts[source].get(id);
      if (!found) {
        errors.push({
          record,
          field,
          problem: `there is no ${source} "${id}"`,
          remedy: `Name a ${source} of the pack.`,
        });
      } else if (!isQuoted(source, id, text, found)) {
        const problem = `"${text}" does not stand in ${source} "${id}"`;
        errors.push({ record, field, problem, remedy: 'Quote the record to the letter.' });
      }
    }
  };

  for (const [key, { id }] of Object.entries(pack.references)) {
    if (key === id) continue;
    errors.push({
      record: key,
      field: 'id',
      problem: `the key and the id "${id}" differ`,
      remedy: 'Make them the same.',
    });
  }
  for (const list of [
    'findings',
    'claims',
    'conditions',
    'glossary',
    'routes',
    'session',
    'safety',
    'status',
    'help',
  ] as const) {
    errors.push(...duplicates(list, pack[list]));
  }
  errors.push(...duplicates('mechanism', [...pack.mechanism.steps, ...pack.mechanism.ideas]));

  for (const row of pack.findings) link(row.id, 'referenceId', 'reference', [row.referenceId]);
  for (const row of pack.claims) {
    for (const stance of ['for', 'against', 'context'] as const) link(row.id, stance, 'finding', row[stance]);
    link(row.id, 'conditions', 'condition', row.conditions);
    for (const [place, sentence] of row.sentences.entries()) {
      link(row.id, `sentences.${place}.findingIds`, 'finding', sentence.findingIds);
    }
    for (const [place, step] of (row.gradeProfile?.steps ?? []).entries()) {
      link(row.id, `gradeProfile.steps.${place}.findingIds`, 'finding', step.findingIds);
    }
    const all = [...row.for, ...row.against, ...row.context];
    for (const id of repeated(all)) {
      const problem = `finding "${id}" stands twice among for, against and context`;
      errors.push({
        record: row.id,
        field: 'for, against, context',
        problem,
        remedy: 'Leave it where it belongs.',
      });
    }
  }
  for (const row of pack.conditions) {
    link(row.id, 'termId', 'term', [row.termId]);
    link(row.id, 'mainClaimId', 'claim', [row.mainClaimId]);
    link(row.id, 'statusIds', 'status', row.statusIds);
  }
  for (const row of pack.glossary) {
    link(row.id, 'referenceIds', 'reference', row.referenceIds);
    if (row.claimId !== undefined) link(row.id, 'claimId', 'claim', [row.claimId]);
  }
  for (const row of pack.safety) {
    link(row.id, 'findingIds', 'finding', row.findingIds);
    link(row.id, 'referenceIds', 'reference', row.referenceIds);
  }
  for (const row of pack.status) link(row.id, 'referenceIds', 'reference', row.referenceIds);
  for (const row of [...pack.mechanism.steps, ...pack.mechanism.ideas]) {
    link(row.id, 'claimIds', 'claim', row.claimIds);
    link(row.id, 'termIds', 'term', row.termIds);
    quote(row.id, row.says as readonly Excerpt[]);
  }
  for (const row of pack.routes) {
    link(row.id, 'termId', 'term', [row.termId]);
    link(row.id, 'claimIds', 'claim', row.claimIds);
    link(row.id, 'statusIds', 'status', row.statusIds);
    quote(row.id, row.says as readonly Excerpt[]);
  }
  for (const row of pack.session) {
    link(row.id, 'claimIds', 'claim', row.claimIds);
    quote(row.id, row.says as readonly Excerpt[]);
  }
  return errors;
}
