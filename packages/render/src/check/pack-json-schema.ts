import { packSchema } from '@plainsight/evidence/schema';
import { toJsonSchema } from '@valibot/to-json-schema';

/**
 * The shape of a pack as JSON Schema, for editors and other languages. It cannot say that links lead somewhere or that
 * words fit their certainty; `plainsight check` does.
 */
export const packJsonSchema = () => toJsonSchema(packSchema, { typeMode: 'input', errorMode: 'throw' });
