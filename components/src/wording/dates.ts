import { uiLanguage } from '../localization/locale.ts';

const words = (date: Date, parts: Intl.DateTimeFormatOptions): string =>
  date.toLocaleDateString(uiLanguage(), { ...parts, timeZone: 'UTC' });

/**
 * A day in words: "2 January 2026".
 * @param iso `YYYY-MM-DD`.
 */
export const dayWords = (iso: string): string =>
  words(new Date(`${iso}T00:00:00Z`), { day: 'numeric', month: 'long', year: 'numeric' });

/**
 * A month in words, "January 2025", or a year as it is.
 * @param asOf `YYYY-MM` or `YYYY`.
 */
export const monthWords = (asOf: string): string =>
  asOf.includes('-') ? words(new Date(`${asOf}-01T00:00:00Z`), { month: 'long', year: 'numeric' }) : asOf;
