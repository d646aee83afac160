import type { Reference } from '@plainsight/evidence';
import { parseRis, readRisTags, risTagsOf, type ReadItem, type RisTags } from './engine.ts';
import type { ReadName } from './records.ts';

/*
 * citation-js chooses the tags of a record. Put right here is what would not survive:
 * - it breaks lines after 70 letters, in the middle of words, and reads each break as a space;
 * - it cuts ids after 20 letters;
 * - it writes a whole range of pages into SP, the first page, and dates without their zeros;
 * - it reads a name with a comma as a person. Institutions with one get it twice, as EndNote does;
 * - it drops the container of a web page or report (the site, the series), which goes into JO.
 */

const risName = (name: Reference['author'][number]): string =>
  'literal' in name ? name.literal.replace(',', ',,') : `${name.family}, ${name.given}`;

function pagesOf({ page }: Reference): RisTags {
  const [, first, last] = page?.match(/^([^-–—,]+)[-–—]([^-–—,]+)$/) ?? [];
  return first && last ? { SP: first, EP: last } : {};
}

function containerOf(reference: Reference, tags: RisTags): RisTags {
  const container = reference['container-title'];
  return container !== undefined && tags.T2 !== container ? { JO: container } : {};
}

function mended(reference: Reference, tags: RisTags): RisTags {
  return {
    ...tags,
    ...(typeof tags.DA === 'string' && { DA: tags.DA.replace(/(?<=\/)\d(?=\/)/g, '0$&') }),
    ...pagesOf(reference),
    ...containerOf(reference, tags),
    ID: reference.id,
    AU: reference.author.map(risName),
  };
}

/** In RIS a line is a value, and "  - " parts tag and value: one space at a time keeps both meanings out. */
const line = (tag: string, value: string) => `${tag}  - ${value.replace(/\s+/g, ' ').trim()}`;

/** RIS text, one record for each reference. */
export function risText(references: readonly Reference[]): string {
  return risTagsOf(references)
    .map((tags, index) => {
      const { TY, ...rest } = mended(references[index] as Reference, tags);
      const lines = Object.entries({ TY, ...rest }).flatMap(([tag, value]) =>
        [value ?? ''].flat().map((one) => line(tag, String(one))),
      );
      return [...lines, 'ER  - ', ''].join('\n');
    })
    .join('\n');
}

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
