import { parseRis, readRisTags, type ReadItem } from './engine.ts';
import type { ReadName } from './records.ts';

/*
 * What citation-js does not read as the format means it: a name with a comma is a person, unless it has the comma twice,
 * as EndNote writes institutions; the container of a web page or report (the site, the series) stands in JO.
 */

function readName(name: ReadName): ReadName {
  if (name.literal?.includes(',,')) return { literal: name.literal.replace(',,', ',') };
  return name;
}

/** RIS text back into CSL-JSON. */
export function readRis(text: string): ReadItem[] {
  const records = parseRis(text);
  return readRisTags(records).map((item, index) => {
    const container = records[index]?.JO;
    return {
      ...(typeof container === 'string' && { 'container-title': container }),
      ...item,
      ...(item.author && { author: item.author.map(readName) }),
    };
  });
}
