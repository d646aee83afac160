/** A line of the page's source, from 1; missing where a page is looked at as it runs. */
type Line = number | undefined;

/** A script tag of the page. */
export interface ScriptFact {
  /** As the page writes it. */
  readonly src: string;
  readonly isModule: boolean;
  readonly integrity: string | undefined;
  readonly hasCrossorigin: boolean;
  readonly nonce: string | undefined;
  readonly line: Line;
}

/** An element of ours, or what stands for one: a placeholder, or a frame. */
export interface PlaceFact {
  readonly kind: 'element' | 'placeholder' | 'frame';
  /** Its tag, as the page names it. */
  readonly tag: string;
  /** By the names that the element knows: of a placeholder without `data-`, of a frame those in its address. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The address of a frame. */
  readonly src?: string;
  readonly line: Line;
}

/** What of a page bears on Plainsight. */
export interface PageFacts {
  /** Where the page is; of a saved page, `file:` and its path. */
  readonly address: string;
  /** What addresses in it are relative to: `address`, unless it has a `<base>`. */
  readonly base: string;
  readonly scripts: readonly ScriptFact[];
  readonly places: readonly PlaceFact[];
  /** Content-Security-Policies, each as it is written: of headers and of `<meta>`. */
  readonly policies: readonly string[];
  /** Where one of our tags stands as text that a reader sees. */
  readonly escapedTags: readonly { readonly tag: string; readonly line: Line }[];
  /** The hash that a script really has, by its `src`, as far as it is known without asking anybody. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Whether the page is XHTML, sent as such. */
  readonly isXml: boolean;
}

/** What elements there are, and what may be written in them. */
export interface Known {
  /** Attributes by tag; values where they are a closed list. */
  readonly elements: ReadonlyMap<string, ReadonlyMap<string, readonly string[] | undefined>>;
  /** The ids of the pack that an attribute of that name may hold. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

/** What is wrong with a page, and what to do. */
export interface Fault {
  /** One sentence. */
  readonly problem: string;
  /** One sentence. */
  readonly remedy: string;
  readonly line: Line;
}
