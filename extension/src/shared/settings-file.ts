import {
  checkSettings,
  densities,
  heldKeys,
  longestDelay,
  settingNames,
  textSizes,
  themes,
  type SettingName,
  type Settings,
} from './settings.ts';

const kind = 'plainsight-settings';
const version = 1;

/** The settings as a file that can be read in again, here or in another browser. */
export const settingsFile = (settings: Settings): string =>
  `${JSON.stringify({ kind, version, settings }, null, 2)}\n`;

export type ReadSettingsFile =
  | { readonly ok: true; readonly settings: Partial<Settings> }
  | { readonly ok: false; readonly problems: readonly string[] };

const oneOf = (choices: readonly unknown[]): string =>
  `Use one of: ${choices.map((choice) => JSON.stringify(choice)).join(', ')}.`;
const yesOrNo = oneOf([true, false]);
const words = 'Give a list of words in quotation marks, which may be empty.';

const remedies: Record<SettingName, string> = {
  density: oneOf(densities),
  skipHeadings: yesOrNo,
  skipLinks: yesOrNo,
  delay: `Give a whole number from 0 to ${longestDelay}.`,
  key: oneOf(heldKeys),
  theme: oneOf(themes),
  textSize: oneOf(textSizes),
  knownTerms: words,
  sitesOff: words,
};

const failure = (...problems: string[]): ReadSettingsFile => ({ ok: false, problems });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a file that `settingsFile` wrote and anyone may have changed since. All of it is sound, or none is taken. */
export function readSettingsFile(text: string): ReadSettingsFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return failure('The file is not JSON. Choose one that was exported here.');
  }
  if (!isRecord(data) || data.kind !== kind || !isRecord(data.settings)) {
    return failure('The file holds no settings of Plainsight. Choose one that was exported here.');
  }
  if (data.version !== version) {
    return failure(
      `The file is of version ${JSON.stringify(data.version)}, and this Plainsight reads ${version}. Export it again from the same version.`,
    );
  }
  const given = data.settings;
  const unknown = Object.keys(given).filter((name) => !settingNames.some((known) => known === name));
  const { settings, unusable } = checkSettings(given);
  const problems = [
    ...unknown.map((name) => `settings.${name}: there is no such setting. Remove it, or correct its name.`),
    ...unusable.map(
      (name) => `settings.${name}: ${JSON.stringify(given[name])} cannot be used. ${remedies[name]}`,
    ),
  ];
  if (problems.length > 0) return failure(...problems);
  const present = settingNames.filter((name) => given[name] !== undefined);
  return { ok: true, settings: Object.fromEntries(present.map((name) => [name, settings[name]])) };
}
