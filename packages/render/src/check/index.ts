export { checkPack } from './check-pack.ts';
export { packJsonSchema } from './pack-json-schema.ts';
export type { Check, Exemption, Report } from './report.ts';
