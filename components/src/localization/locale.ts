import { configureLocalization, type LocaleModule } from '@lit/localize';
import { sourceLocale, targetLocales } from './locales.ts';

const provided = new Map<string, LocaleModule>();

const { getLocale, setLocale } = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: (code) => {
    const module = provided.get(code);
    return module
      ? Promise.resolve(module)
      : Promise.reject(new Error(`No words were handed in for the language "${code}".`));
  },
});

/**
 * Puts the elements' own words (labels, buttons, headings) into another language. The pack keeps its own.
 * @param code A language tag of `locales.ts`.
 * @param words Its words, as `lit-localize build` writes them; not needed for English.
 * @throws {Error} Where the language is not one of those, or has no words.
 */
export async function useLocale(code: string, words?: LocaleModule): Promise<void> {
  if (words) provided.set(code, words);
  await setLocale(code);
}

/** The language of the elements' own words, as a BCP 47 tag for dates and numbers. */
export const uiLanguage = (): string => (getLocale() === sourceLocale ? 'en-GB' : getLocale());
