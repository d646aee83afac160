import type { Fault, Known } from '@plainsight/render/doctor';

const patience = 5_000;

/** Resolves with whether an element was registered before long. */
const isDefined = (tag: string): Promise<boolean> =>
  Promise.race([
    customElements.whenDefined(tag).then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience)),
  ]);

/** What can only be seen where the page runs: elements that were never loaded. */
export async function neverLoaded(page: Document, { elements }: Known): Promise<Fault[]> {
  const used = [...elements.keys()].filter((tag) => page.querySelector(tag) !== null);
  const loaded = await Promise.all(used.map(isDefined));
  return used
    .filter((_, place) => !loaded[place])
    .map((tag) => ({
      problem: `<${tag}> was not loaded.`,
      remedy: 'Look into the browser’s console for the file that was blocked or not found.',
      line: undefined,
    }));
}

const mark = 'Plainsight: ';

/** What places on the page say themselves, in two sentences: placeholders that name no element of ours. */
export const saidInPlace = (page: Document): Fault[] =>
  [...page.querySelectorAll('small[role="note"]')].flatMap(({ textContent }) => {
    if (!textContent?.startsWith(mark)) return [];
    const [problem = '', remedy = ''] = textContent
      .slice(mark.length)
      .trim()
      .split(/(?<=\.) /, 2);
    return [{ problem, remedy, line: undefined }];
  });
