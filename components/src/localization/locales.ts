/** The language in which the elements' own words are written. */
export const sourceLocale = 'en';

/**
 * The languages they can be put into. A new language is added here and in `lit-localize.json`; see
 * docs/localization.md. `en-x-pseudo` marks each word that goes through translation, so that tests find any left out.
 */
export const targetLocales = ['en-x-pseudo'] as const;
