import { statementOf, type Pack } from '@plainsight/evidence';

/** Words of ours, where they stand, and how long and how hard they may be. */
export interface OwnText {
  readonly record: string;
  readonly field: string;
  readonly text: string;
  /** Highest Flesch-Kincaid grade. */
  readonly grade?: number;
  /** Most words in the whole text. */
  readonly words?: number;
}

type Limits = Pick<OwnText, 'grade' | 'words'>;

const limits = {
  statement: { grade: 7, words: 60 },
  why: { grade: 9, words: 80 },
  because: { words: 30 },
  definition: { grade: 7, words: 30 },
  detail: { grade: 9 },
  summary: { grade: 9, words: 25 },
  safety: { grade: 7, words: 40 },
  status: { grade: 7, words: 45 },
  notes: { grade: 9, words: 70 },
} as const satisfies Record<string, Limits>;

/**
 * The words of ours that readers see. Left out are `articleClaim`, which quotes others, and `confidenceNote`, which is for
 * those who check the figures.
 */
export function ownTexts(pack: Pack): OwnText[] {
  const texts: OwnText[] = [];
  const add = (record: string, field: string, text: string | null, limit: Limits = {}) => {
    if (text !== null) texts.push({ record, field, text, ...limit });
  };

  add(pack.id, 'title', pack.title);
  for (const claim of pack.claims) {
    add(claim.id, 'sentences', statementOf(claim), limits.statement);
    add(claim.id, 'why', claim.why, limits.why);
    for (const [place, { because }] of (claim.gradeProfile?.steps ?? []).entries()) {
      add(claim.id, `gradeProfile.steps.${place}.because`, because, limits.because);
    }
  }
  for (const { id, plainDefinition, moreDetail } of pack.glossary) {
    add(id, 'plainDefinition', plainDefinition, limits.definition);
    add(id, 'moreDetail', moreDetail, limits.detail);
  }
  for (const finding of pack.findings) {
    add(finding.id, 'plainSummary', finding.plainSummary, limits.summary);
    for (const field of ['condition', 'population', 'intervention', 'comparator', 'outcome'] as const) {
      add(finding.id, field, finding[field]);
    }
    add(finding.id, 'naturalFrequency.why', finding.naturalFrequency.why);
    for (const [place, text] of finding.limitations.entries()) add(finding.id, `limitations.${place}`, text);
  }
  for (const { id, text, basis } of pack.safety) {
    add(id, 'text', text, limits.safety);
    add(id, 'basis', basis);
  }
  for (const { id, text, use } of pack.status) {
    add(id, 'text', text, limits.status);
    add(id, 'use', use);
  }
  for (const { id, name, plainName, inASentence, notes } of pack.conditions) {
    add(id, 'name', name);
    add(id, 'plainName', plainName);
    add(id, 'inASentence', inASentence, limits.definition);
    add(id, 'notes', notes, limits.notes);
  }
  for (const { id, title } of [...pack.mechanism.steps, ...pack.mechanism.ideas, ...pack.session]) {
    add(id, 'title', title);
  }
  for (const { id, name } of pack.routes) add(id, 'name', name);
  for (const { id, label } of pack.help) add(id, 'label', label);
  return texts;
}
