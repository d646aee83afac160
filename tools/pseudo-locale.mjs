import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { root } from './run.mjs';

/** @typedef {import('@lit/localize-tools/lib/types/locale.js').Locale} Locale */

/** The language tag of the pseudo-locale. */
export const pseudoCode = 'en-x-pseudo';

/** @type {(text: string) => string} Longer by a third, as German is, with accents on what a font must be able to show. */
const stretch = (text) =>
  text.replaceAll(/[aeiou]/g, (vowel) => ({ a: 'á', e: 'éé', i: 'í', o: 'óó', u: 'ü' })[vowel] ?? vowel);

/** Every message of the elements in its pseudo form: ⟦Hóów süréé wéé áréé⟧. What stands without brackets was left out. */
class PseudoLocalizer extends RuntimeLitLocalizer {
  /** @override */
  readTranslationsSync() {
    const { messages } = this.extractSourceMessages();
    const pseudo = messages.map((message) => ({
      ...message,
      contents: [
        '⟦',
        ...message.contents.map((part) => (typeof part === 'string' ? stretch(part) : part)),
        '⟧',
      ],
    }));
    const translations = new Map([[/** @type {Locale} */ (/** @type {unknown} */ (pseudoCode)), pseudo]]);
    return { translations, errors: [] };
  }
}

/**
 * Extracts the elements' own words and makes the pseudo-locale from them.
 * @returns {Promise<string>} A module that exports `templates`.
 * @throws {Error} Where a message cannot be extracted; it names the place.
 */
export async function pseudoLocale() {
  const folder = mkdtempSync(join(tmpdir(), 'plainsight-locale-'));
  try {
    const config = readConfigFileAndWriteSchema(join(root, 'lit-localize.json'));
    const localizer = new PseudoLocalizer({
      ...config,
      resolve: (path) => (path === folder ? folder : config.resolve(path)),
      output: { mode: 'runtime', outputDir: folder, language: 'js' },
    });
    const { errors } = localizer.extractSourceMessages();
    if (errors.length > 0) throw new Error(errors.map((error) => error.toString()).join('\n'));
    await localizer.build();
    return readFileSync(join(folder, `${pseudoCode}.js`), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
