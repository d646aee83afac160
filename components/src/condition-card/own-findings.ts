import type { Claim, Condition, Finding, PackIndex } from '@plainsight/evidence';

/** The names under which a finding's record may be about a condition. */
function namesOf(index: PackIndex, { id, name, plainName, termId }: Condition): ReadonlySet<string> {
  const term = index.term(termId);
  const ofTerm = term ? [term.term, ...term.abbreviations, ...term.aliases, ...term.variants] : [];
  return new Set([id, id.replaceAll('-', ' '), name, plainName, ...ofTerm].map((text) => text.toLowerCase()));
}

/**
 * What else the findings for and against a claim are about, by the names in their records, where none of them is about
 * the condition alone; undefined where one is, or where there is none at all.
 */
export function otherGroupsStudied(
  index: PackIndex,
  condition: Condition,
  claim: Claim,
): readonly string[] | undefined {
  const names = namesOf(index, condition);
  const findings = [...index.findingsOf(claim, 'for'), ...index.findingsOf(claim, 'against')];
  const isOwn = (finding: Finding) => names.has(finding.condition.toLowerCase());
  if (findings.length === 0 || findings.some(isOwn)) return undefined;
  return [...new Set(findings.map((finding) => finding.condition))];
}
