/* The little of citation-js that the engine uses; the packages bring no types of their own. */

declare module '@citation-js/core' {
  interface ReadOptions {
    /** The kind of input. Without it citation-js guesses, and fetches what looks like an address. */
    readonly forceType: string;
    readonly generateGraph: false;
  }

  export class Cite {
    constructor(data: unknown, options: ReadOptions);
    format(name: string, options: Readonly<Record<string, unknown>>): unknown;
  }

  export const plugins: {
    readonly input: {
      /** One step of reading: text into the entries that stand in it. */
      data(input: string, type: string): unknown;
      /** All steps of reading, down to CSL-JSON. */
      chain(input: unknown, options: ReadOptions): unknown;
    };
  };
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
