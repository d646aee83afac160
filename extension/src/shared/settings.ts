import { browser } from './browser.ts';

export const densities = ['first-per-section', 'every'] as const;
export const heldKeys = ['none', 'alt', 'ctrl', 'shift'] as const;
export const themes = ['system', 'light', 'dark'] as const;
/** How large the card and the extension's pages are drawn, in per cent. */
export const textSizes = [100, 125, 150, 200] as const;
/** The longest time, in milliseconds, that the card may be set to wait before it opens. */
export const longestDelay = 1000;

/** What the reader has chosen. It is kept on this machine alone. */
export interface Settings {
  readonly density: (typeof densities)[number];
  readonly skipHeadings: boolean;
  readonly skipLinks: boolean;
  /** How long the pointer rests on a term before the card opens, in milliseconds. */
  readonly delay: number;
  /** The key to hold for the card to open at all. */
  readonly key: (typeof heldKeys)[number];
  readonly theme: (typeof themes)[number];
  readonly textSize: (typeof textSizes)[number];
  /** Ids of terms that are not to be marked. */
  readonly knownTerms: readonly string[];
  /** Names of hosts on which nothing is to be marked. */
  readonly sitesOff: readonly string[];
}

/** What of the settings a page is told of: the rest is nobody's business there. */
export type PageSettings = Omit<Settings, 'knownTerms' | 'sitesOff'>;

export const defaultSettings: Settings = {
  density: 'first-per-section',
  skipHeadings: false,
  skipLinks: false,
  delay: 300,
  key: 'none',
  theme: 'system',
  textSize: 100,
  knownTerms: [],
  sitesOff: [],
};

export type SettingName = keyof Settings;
export const settingNames = Object.keys(defaultSettings) as SettingName[];

const oneOf =
  (choices: readonly unknown[]) =>
  (value: unknown): boolean =>
    choices.includes(value);
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isListOfWords = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');

const checks: Record<SettingName, (value: unknown) => boolean> = {
  density: oneOf(densities),
  skipHeadings: isBoolean,
  skipLinks: isBoolean,
  delay: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= longestDelay,
  key: oneOf(heldKeys),
  theme: oneOf(themes),
  textSize: oneOf(textSizes),
  knownTerms: isListOfWords,
  sitesOff: isListOfWords,
};

/** Settings out of data that anyone may have written, and the names of those that could not be used. */
export interface CheckedSettings {
  readonly settings: Settings;
  readonly unusable: readonly SettingName[];
}

/** Takes what is sound out of unknown data; the rest, and what is missing, is as it was at first. */
export function checkSettings(data: unknown): CheckedSettings {
  const given: Record<string, unknown> = typeof data === 'object' && data !== null ? { ...data } : {};
  const present = settingNames.filter((name) => given[name] !== undefined);
  const sound = present.filter((name) => checks[name](given[name]));
  return {
    settings: { ...defaultSettings, ...Object.fromEntries(sound.map((name) => [name, given[name]])) },
    unusable: present.filter((name) => !sound.includes(name)),
  };
}

/** Reads the settings, and says which of them are damaged. A store that cannot be read at all holds none. */
export async function readCheckedSettings(): Promise<CheckedSettings> {
  try {
    return checkSettings(await browser.storage.local.get(settingNames));
  } catch {
    return { settings: defaultSettings, unusable: settingNames };
  }
}

/** Reads the settings; those that are missing or damaged are as they were at first. */
export const readSettings = async (): Promise<Settings> => (await readCheckedSettings()).settings;

/**
 * Keeps some settings, each by itself, so that two pages do not undo one another's changes.
 * @throws {Error} Where the browser does not keep them, for example because its store is full.
 */
export async function writeSettings(changed: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changed);
}

/**
 * Tells the settings each time that one of them has changed, here or elsewhere.
 * @returns A function that ends it.
 */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'local' || !settingNames.some((name) => Object.hasOwn(changes, name))) return;
    void readSettings().then(listener);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Whether the reader has turned a site off. */
export const isSiteOff = ({ sitesOff }: Settings, host: string): boolean => sitesOff.includes(host);
