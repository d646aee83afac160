import type { Claim } from './records.ts';

/** The better wording of a claim: its sentences in order. */
export const statementOf = (claim: Pick<Claim, 'sentences'>): string =>
  claim.sentences.map((sentence) => sentence.text).join(' ');
