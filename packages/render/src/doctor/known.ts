import type { Known } from './page-facts.ts';

/** The part that is read of a custom elements manifest (https://github.com/webcomponents/custom-elements-manifest). */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
    }[];
  }[];
}

const closedList = /^'[^']*'(?: \| '[^']*')*(?: \| null)?$/;

const valuesOf = (type = ''): readonly string[] | undefined =>
  closedList.test(type) ? [...type.matchAll(/'([^']*)'/g)].map(([, value = '']) => value) : undefined;

/** What there is, from the elements' manifest and the names of a pack. */
export function readKnown(
  { modules }: Manifest,
  names: { conditions: readonly string[]; claims: readonly string[]; terms: readonly string[] },
): Known {
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName === undefined
        ? []
        : [[tagName, new Map(attributes.map(({ name, type }) => [name, valuesOf(type?.text)]))] as const],
    );
  return {
    elements: new Map(elements),
    ids: { condition: names.conditions, claim: names.claims, term: names.terms },
  };
}
