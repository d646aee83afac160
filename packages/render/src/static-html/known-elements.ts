import { createRequire } from 'node:module';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
    }[];
  }[];
}

/** An attribute of an element. */
export interface KnownAttribute {
  readonly name: string;
  /** Whether it counts by being there, and has no value. */
  readonly isBoolean: boolean;
}

/** Attributes that every element has. */
const common = ['id', 'class', 'lang', 'dir', 'title'].map((name) => ({ name, isBoolean: false }));

const manifest: Manifest = createRequire(import.meta.url)('@plainsight/components/custom-elements.json');

const elements: ReadonlyMap<string, readonly KnownAttribute[]> = new Map(
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName
        ? [[tagName, attributes.map(({ name, type }) => ({ name, isBoolean: type?.text === 'boolean' }))]]
        : [],
    ),
);

/**
 * The attributes that an element may be given.
 * @throws {Error} Where there is no such element; it names those that there are.
 */
export function attributesOf(tag: string): readonly KnownAttribute[] {
  const own = elements.get(tag);
  if (!own) throw new Error(`There is no element “${tag}”. Use one of: ${[...elements.keys()].join(', ')}.`);
  return [...own, ...common];
}

/** Says that an element has no such attribute, and which it has. */
export function unknownAttribute(tag: string, name: string): string {
  const own = (elements.get(tag) ?? []).map((attribute) => attribute.name).join(', ');
  const others = common.map((attribute) => attribute.name).join(', ');
  return `<${tag}> has no “${name}”. It has: ${own || 'nothing of its own'}; and, as every element: ${others}.`;
}
