/** What ends at a node of the tree of forms. */
export interface Ending {
  readonly termId: string;
  /** The form in its own case, where only that case will do. */
  readonly exact: string | undefined;
  /** Where there are any, at least one of these must be active. */
  readonly contexts: readonly number[];
}

/**
 * A compiled dictionary, made by `compileTerms`: a tree of forms, token by token. Opaque to callers.
 *
 * A node is a number, 0 the root. A token has a number too, and an edge is found by `edgeOf`.
 */
export interface TermIndex {
  readonly tokens: ReadonlyMap<string, number>;
  readonly edges: ReadonlyMap<number, number>;
  /** By node, the better ending first. */
  readonly endings: readonly (readonly Ending[] | undefined)[];
  /** By node, the context term that ends there. */
  readonly contexts: readonly (number | undefined)[];
  readonly contextCount: number;
}

/** The root of the tree. */
export const ROOT = 0;

const TOKENS = 2 ** 26;

/** The key of the edge from a node by a token, which stands apart from the one before it or joins it. */
export function edgeOf(node: number, token: number, spaced: boolean): number {
  return (node * TOKENS + token) * 2 + (spaced ? 1 : 0);
}
