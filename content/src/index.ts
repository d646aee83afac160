export { conditionIds, type ConditionId } from './ketamine/condition-ids.ts';
export { pack } from './ketamine/index.ts';
