import { uiLanguage } from '../localization/locale.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The first date that a page has put into words costs 60 to 90 ms in Chromium, where `Intl` loads what it needs. */
const inEnglish = ([year, month, day]: readonly number[]): string =>
  [day, months[Number(month) - 1], year].filter((part) => part !== undefined).join(' ');

/**
 * A date in words, as far as it is known: "2 January 2026", "January 2026" or "2026".
 * @param iso `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 */
export function dateWords(iso: string): string {
  const language = uiLanguage();
  const parts = iso.split('-');
  if (language === 'en-GB') return inEnglish(parts.map(Number));
  return new Date(iso).toLocaleDateString(language, {
    day: parts[2] ? 'numeric' : undefined,
    month: parts[1] ? 'long' : undefined,
    year: 'numeric',
    timeZone: 'UTC',
  });
}
