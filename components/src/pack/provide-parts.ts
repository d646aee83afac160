import { msg, str } from '@lit/localize';
import { joinParts, type PackError, type PackPart, type PartName } from '@plainsight/evidence';
import type { Readiness } from './pack-state.ts';
import { shareWithDocument } from './share-with-document.ts';

/** Loads one part of a pack. */
export type LoadPart = (name: PartName) => Promise<PackPart>;

/** Whose part is missing because it names nothing, not because it could not be had. */
const kinds = { condition: 'conditions', studies: 'conditions', claim: 'claims', term: 'terms' } as const;

/** Parts of one pack, loaded when an element needs them. */
class PartsOfPack {
  readonly #load: LoadPart;
  readonly #asked = new Set<PartName>();
  readonly #parts = new Map<PartName, PackPart>();
  readonly #errors = new Map<PartName, PackError>();
  /** Parts of records that do not exist: the element that asks for one says so itself. */
  readonly #nameless = new Set<PartName>();

  constructor(load: LoadPart) {
    this.#load = load;
  }

  share(): void {
    const { base, ...others } = Object.fromEntries(this.#parts);
    const index = joinParts([...(base ? [base] : []), ...Object.values(others)]);
    shareWithDocument({ ok: true, index, readiness: (names) => this.#readiness(names) });
  }

  #readiness(names: readonly PartName[]): Readiness {
    const needed: PartName[] = ['base', ...names];
    const errors = needed.flatMap((name) => this.#errors.get(name) ?? []);
    if (errors.length > 0) return errors;
    const awaited = needed.filter((name) => !this.#parts.has(name) && !this.#nameless.has(name));
    for (const name of awaited) void this.#ask(name);
    return awaited.length === 0 ? 'ready' : 'waiting';
  }

  async #ask(name: PartName): Promise<void> {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    try {
      this.#parts.set(name, await this.#load(name));
    } catch (error) {
      if (await this.#isNameless(name)) this.#nameless.add(name);
      else this.#errors.set(name, failure(name, error));
    }
    this.share();
  }

  async #isNameless(name: PartName): Promise<boolean> {
    const [kind = '', id = ''] = name.split('/');
    if (!(kind in kinds)) return false;
    const part = await this.#load('names').catch(() => undefined);
    if (!part?.names) return false;
    this.#parts.set('names', part);
    return !part.names[kinds[kind as keyof typeof kinds]].includes(id);
  }
}

const failure = (name: PartName, error: unknown): PackError => ({
  record: name,
  field: msg('the whole'),
  problem: msg(str`could not be loaded (${error instanceof Error ? error.message : String(error)})`),
  remedy: msg(
    'Check that all files of Plainsight are on the server, and that the page’s policy lets them load.',
  ),
});

/**
 * Hands a pack to every Plainsight element of the document part by part: each part is loaded when the first element
 * needs it.
 * @param load Loads a part. Where it fails, the elements that need the part say so in words.
 */
export function providePackInParts(load: LoadPart): void {
  new PartsOfPack(load).share();
}
