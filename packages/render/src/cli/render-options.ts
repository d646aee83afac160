import { parseArgs } from 'node:util';
import { attributesOf, unknownAttribute } from '../static-html/known-elements.ts';
import type { ElementAttributes } from '../static-html/render-element.ts';

export interface CommandOptions {
  readonly tag: string;
  readonly attributes: ElementAttributes;
  /** The file of a pack; ours where it is missing. */
  readonly pack: string | undefined;
  readonly nonce: string | undefined;
  readonly jsonLd: boolean;
}

const own = {
  pack: { type: 'string' },
  nonce: { type: 'string' },
  'json-ld': { type: 'boolean' },
} as const;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Reads what stands after the command. Throws an error for people where there is no such element or option. */
export function readRenderOptions([tag = '', ...args]: readonly string[]): CommandOptions {
  if (tag === '' || tag.startsWith('-'))
    throw new Error('Name an element: plainsight render condition-card.');
  const known = Object.fromEntries(
    attributesOf(tag).map(({ name, isBoolean }) => [
      name,
      { type: isBoolean ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>> = { ...known, ...own };
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw new Error(`“${token.value}” stands alone: give --name value.`);
    const { name, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw new Error(`${unknownAttribute(tag, name)} Beside them: --pack, --nonce, --json-ld.`);
    if (option.type === 'string' && value === undefined) throw new Error(`--${name} needs a value.`);
    if (option.type === 'boolean' && value !== undefined) throw new Error(`--${name} has no value.`);
    values[name] = value ?? true;
  }
  const { pack, nonce, 'json-ld': jsonLd, ...attributes } = values;
  return { tag, attributes, pack: textOf(pack), nonce: textOf(nonce), jsonLd: jsonLd === true };
}
