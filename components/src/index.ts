export { ConditionCard } from './condition-card/condition-card.ts';
export { EvidenceList } from './evidence-list/evidence-list.ts';
export { providePack } from './pack/provide-pack.ts';
export { TermCard } from './term-card/term-card.ts';
