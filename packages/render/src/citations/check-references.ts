import type { Reference } from '@plainsight/evidence';
import { cslOf } from './engine.ts';

type Fields = Readonly<Record<string, unknown>>;
type Problem = { readonly problem: string; readonly remedy: string };

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function nameProblem(name: unknown): Problem | undefined {
  const remedy = 'Write { family, given } for a person and { literal } for an institution or group.';
  if (isObject(name) && isText(name.literal)) return undefined;
  if (!isObject(name) || !isText(name.family) || !isText(name.given))
    return { problem: 'has an author who is neither a person nor an institution', remedy };
  // These part names from each other, and names into pieces, in RIS or in BibTeX.
  if ([name.family, name.given].some((part) => /[,=]|\sand\s/i.test(part)))
    return { problem: `has a person called "${name.given} ${name.family}"`, remedy };
  return undefined;
}

function isDated({ issued }: Fields): boolean {
  const dates = isObject(issued) ? issued['date-parts'] : undefined;
  const parts: unknown = Array.isArray(dates) ? dates[0] : undefined;
  if (!Array.isArray(parts)) return false;
  const [year, month = 1, day = 1] = parts;
  return [year, month, day].every(Number.isInteger) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function linkProblem({ DOI, URL: url }: Fields): Problem | undefined {
  if (DOI !== undefined && !(isText(DOI) && /^10\.\d{4,9}\/[^\s{}]*[^\s{}.,]$/.test(DOI)))
    return { problem: `has the DOI "${String(DOI)}"`, remedy: 'Give the bare DOI, as in 10.1000/182.' };
  if (url !== undefined && !(isText(url) && URL.canParse(url) && !/[\s{}\\]/.test(url)))
    return { problem: `has the URL "${String(url)}"`, remedy: 'Give a whole address, percent-encoded.' };
  return undefined;
}

function problemOf(reference: Fields): Problem | undefined {
  const { title, author } = reference;
  if (!isText(title)) return { problem: 'has no title', remedy: 'Give its title as text.' };
  if (!Array.isArray(author) || author.length === 0)
    return { problem: 'has no authors', remedy: 'Give at least one, if only the institution.' };
  const names = author.map(nameProblem).find((problem) => problem !== undefined);
  if (names) return names;
  if (!isDated(reference))
    return {
      problem: 'has no date of issue',
      remedy: 'Give it as in "issued": { "date-parts": [[2023, 6]] }.',
    };
  return linkProblem(reference);
}

/** Fields that citation-js does not know, or whose values are not what CSL-JSON asks for. */
function foreignField(reference: Fields): string | undefined {
  const [known = {}] = cslOf([reference]);
  return Object.keys(reference).find(
    (field) => reference[field] !== undefined && !Object.hasOwn(known, field),
  );
}

function assertReference(reference: unknown, place: number): asserts reference is Reference {
  if (!isObject(reference))
    throw new TypeError(`Reference number ${place + 1} is no object. Give a CSL-JSON object.`);
  // The id becomes the BibTeX label, where most signs have a meaning.
  if (!isText(reference.id) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(reference.id))
    throw new TypeError(
      `Reference number ${place + 1} has the id "${String(reference.id)}". ` +
        'Use lower case letters, digits and single hyphens.',
    );
  const found = problemOf(reference);
  if (found) throw new TypeError(`Reference "${reference.id}" ${found.problem}. ${found.remedy}`);
  const foreign = foreignField(reference);
  if (foreign)
    throw new TypeError(
      `Reference "${reference.id}": its field "${foreign}" is not CSL-JSON. ` +
        'Correct its name or value; what is ours alone belongs into "custom".',
    );
}

/**
 * Guards the door for callers without types: a file, another team's pack.
 * @throws {TypeError} At the first thing that is no CSL-JSON reference, with its id (or its place where it
 *   has none) and the remedy.
 */
export function assertReferences(references: unknown): asserts references is readonly Reference[] {
  if (!Array.isArray(references))
    throw new TypeError('References are not an array. For a pack, give Object.values(pack.references).');
  const seen = new Set<string>();
  for (const [place, reference] of references.entries()) {
    assertReference(reference, place);
    if (seen.has(reference.id))
      throw new TypeError(`Two references have the id "${reference.id}". Give one of them another.`);
    seen.add(reference.id);
  }
}
