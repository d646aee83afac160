export { ClaimCheck } from './claim-check/claim-check.ts';
export { ConditionCard } from './condition-card/condition-card.ts';
export { EvidenceList } from './evidence-list/evidence-list.ts';
export { KetamineMechanism } from './ketamine-mechanism/ketamine-mechanism.ts';
export { StepChangeEvent } from './ketamine-mechanism/step-change-event.ts';
export { useLocale } from './localization/locale.ts';
export { providePack } from './pack/provide-pack.ts';
export { TermCard } from './term-card/term-card.ts';
