import * as v from 'valibot';
import { checkCertainty } from './check-certainty.ts';
import { checkLinks } from './check-links.ts';
import { holdsMoreThan } from './item-count.ts';
import type { PackError } from './pack-error.ts';
import type { Pack } from './records.ts';
import { packSchema } from './schema/pack.ts';

export type ParsedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly errors: readonly PackError[] };

/** Larger packs (the first one has about 2,800 items) get their first error alone, so that a broken one answers soon. */
const mostItemsToListErrorsOf = 10_000;

type Issue = v.InferIssue<typeof packSchema>;

/** The keys from the pack's root to the place of the issue. */
const keysOf = (issue: Issue): (string | number)[] =>
  (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));

function idAt(input: unknown, keys: readonly (string | number)[]): string | undefined {
  let value = input;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return undefined;
  const { id } = value as { id: unknown };
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** Splits the path of an issue into the innermost record that has an id (or a place) and the field in it. */
function locate(input: unknown, keys: readonly (string | number)[]): { record: string; field: string } {
  for (let length = keys.length - 1; length > 0; length -= 1) {
    const id = idAt(input, keys.slice(0, length));
    if (id) return { record: id, field: keys.slice(length).join('.') };
  }
  const list = keys[0];
  const place = keys[1];
  if (list === undefined) return { record: 'the pack', field: 'the whole' };
  if (place === undefined || keys.length < 3) return { record: 'the pack', field: keys.join('.') };
  return {
    record: typeof place === 'number' ? `number ${place + 1} of ${list}` : `${list}.${place}`,
    field: keys.slice(2).join('.'),
  };
}

function remedyFor(issue: Issue): string {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return 'Remove this field, or correct its name.';
  if (issue.received === 'undefined') return `Add it: ${issue.expected ?? 'a value'}.`;
  if (issue.type === 'picklist') return `Use one of: ${issue.expected}.`;
  return `Give ${issue.expected ?? 'another value'}.`;
}

/**
 * Reads a pack from unknown data, for example parsed JSON. Never throws.
 * @param input Anything.
 * @returns The typed pack, or errors that each name the record, the field and the remedy.
 */
export function parsePack(input: unknown): ParsedPack {
  const result = v.safeParse(packSchema, input, {
    abortEarly: holdsMoreThan(mostItemsToListErrorsOf, input),
  });
  if (!result.success) {
    const errors = result.issues.map((issue) => ({
      ...locate(input, keysOf(issue)),
      problem: `expected ${issue.expected ?? 'another value'} but found ${issue.received}`,
      remedy: remedyFor(issue),
    }));
    return { ok: false, errors };
  }
  const pack: Pack = result.output;
  const errors = [...checkLinks(pack), ...checkCertainty(pack.claims)];
  return errors.length === 0 ? { ok: true, pack } : { ok: false, errors };
}
