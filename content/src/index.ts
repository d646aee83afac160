export { conditionIds, type ConditionId } from './ketamine/condition-ids.ts';
export { exemptions } from './ketamine/exemptions.ts';
export { pack } from './ketamine/index.ts';
