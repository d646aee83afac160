import { parseBibtex, readBibtexEntries, type ReadItem } from './engine.ts';

/*
 * What citation-js does not read as the format means it: "and others" at the end of the authors is no author, and "%2F"
 * in an address is not "%252F", so addresses stay as they stand.
 */

/** BibTeX text back into CSL-JSON. */
export function readBibtex(text: string): ReadItem[] {
  const entries = parseBibtex(text);
  return readBibtexEntries(entries).map((item, index) => {
    const { url, author } = entries[index]?.properties ?? {};
    const isShort = author?.endsWith(' and others') ?? false;
    return {
      ...item,
      ...(isShort && item.author && { author: item.author.slice(0, -1) }),
      ...(url !== undefined && { URL: url }),
    };
  });
}
