import { createRequire } from 'node:module';
import * as components from '@plainsight/components';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly name: string;
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

interface KnownElement {
  readonly className: string;
  readonly attributes: readonly KnownAttribute[];
}

const elements = new Map<string, KnownElement>();
for (const { declarations } of manifest.modules) {
  for (const { name: className, tagName, attributes = [] } of declarations) {
    const own = attributes.map(({ name, type }) => ({ name, isBoolean: type?.text === 'boolean' }));
    if (tagName) elements.set(tagName, { className, attributes: own });
  }
}

/** Registers an element when it is first drawn: to import this package is to leave nothing behind. */
export function defineKnown(tag: string): void {
  const { className } = elements.get(tag) ?? {};
  const constructor = Object.entries(components).find(([name]) => name === className)?.[1];
  if (!customElements.get(tag)) customElements.define(tag, constructor as CustomElementConstructor);
}

/**
 * The attributes that an element may be given.
 * @throws {Error} Where there is no such element; it names those that there are.
 */
export function attributesOf(tag: string): readonly KnownAttribute[] {
  const known = elements.get(tag);
  if (!known)
    throw new Error(`There is no element “${tag}”. Use one of: ${[...elements.keys()].join(', ')}.`);
  return [...known.attributes, ...common];
}

/** Says that an element has no such attribute, and which it has. */
export function unknownAttribute(tag: string, name: string): string {
  const own = (elements.get(tag)?.attributes ?? []).map((attribute) => attribute.name).join(', ');
  const others = common.map((attribute) => attribute.name).join(', ');
  return `<${tag}> has no “${name}”. It has: ${own || 'nothing of its own'}; and, as every element: ${others}.`;
}
