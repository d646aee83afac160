import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isOurScript } from './check-scripts.ts';
import type { Known, PageFacts } from './page-facts.ts';
import { readHtml } from './read-html.ts';

const patience = 20_000;

/** A page could not be had; the message is for people. */
export class UnreadablePage extends Error {}

const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

/** Asks the address itself and nothing else: where that sends on, the user decides. */
async function fromAddress(address: string, known: Known): Promise<PageFacts> {
  let answer: Response;
  try {
    answer = await fetch(address, {
      redirect: 'manual',
      headers: { Accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new UnreadablePage(
      `${address} does not answer (${cause instanceof Error ? cause.message : cause}).`,
    );
  }
  const next = answer.headers.get('location');
  if (next !== null)
    throw new UnreadablePage(`${address} sends on to ${new URL(next, address).href}: give that address.`);
  if (!answer.ok) throw new UnreadablePage(`${address} answers with ${answer.status}: check the address.`);
  const facts = readHtml(await answer.text(), address, known);
  const header = answer.headers.get('content-security-policy');
  return {
    ...facts,
    policies: [...(header === null ? [] : [header]), ...facts.policies],
    isXml: answer.headers.get('content-type')?.includes('xhtml+xml') ?? false,
  };
}

const hashOf = (file: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** The hashes of scripts that lie beside a saved page. */
function hashesBeside({ scripts, base }: PageFacts): ReadonlyMap<string, string> {
  const found = scripts.filter(isOurScript).flatMap(({ src }) => {
    const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
    if (url?.protocol !== 'file:') return [];
    url.search = '';
    const file = fileURLToPath(url);
    return existsSync(file) ? [[src, hashOf(file)] as const] : [];
  });
  return new Map(found);
}

function fromFile(file: string, known: Known): PageFacts {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new UnreadablePage(
      `There is no file ${file}: give a saved page, or an address that begins with http.`,
    );
  const facts = readHtml(readFileSync(file, 'utf8'), pathToFileURL(file).href, known);
  return { ...facts, hashes: hashesBeside(facts), isXml: /\.xht(?:ml)?$/i.test(file) };
}

/** The hashes that an integrity.json holds, for the scripts of a page. */
function hashesOf(integrityFile: string, { scripts }: PageFacts): ReadonlyMap<string, string> {
  const listed = JSON.parse(readFileSync(integrityFile, 'utf8')) as Record<string, string>;
  return new Map(
    scripts.filter(isOurScript).flatMap(({ src }) => {
      const hash = listed[basename(src.replace(/[?#].*$/, ''))];
      return hash === undefined ? [] : [[src, hash] as const];
    }),
  );
}

/**
 * Reads a page.
 * @param place A file, or an address.
 * @param integrityFile The integrity.json of the version that the page should have.
 * @throws {UnreadablePage} Where there is none.
 */
export async function readPage(place: string, known: Known, integrityFile?: string): Promise<PageFacts> {
  const facts = isAddress(place) ? await fromAddress(place, known) : fromFile(place, known);
  if (integrityFile === undefined) return facts;
  return { ...facts, hashes: new Map([...facts.hashes, ...hashesOf(integrityFile, facts)]) };
}
