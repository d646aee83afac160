import { render, html } from 'lit';
import { activePack } from '../shared/active-pack.ts';
import { keepAppearance } from '../shared/appearance.ts';
import { browser } from '../shared/browser.ts';
import { latest } from '../shared/latest.ts';
import {
  isOwnPackDamaged,
  onOwnPackChange,
  readOwnPack,
  removeOwnPack,
  writeOwnPack,
} from '../shared/own-pack.ts';
import {
  defaultSettings,
  onSettingsChange,
  readCheckedSettings,
  writeSettings,
  type Settings,
} from '../shared/settings.ts';
import { readSettingsFile, settingsFile } from '../shared/settings-file.ts';
import { checkOwnPack } from './check-own-pack.ts';
import { packSection, settingsFileSection } from './file-sections.ts';
import { knownTermsSection, sitesSection } from './list-sections.ts';
import type { OptionsActions, OptionsModel, ProblemPlace } from './options-model.ts';
import { saveFile } from './save-file.ts';
import { damage, settingsSections } from './settings-sections.ts';
import { openShortcutSettings, readShortcuts } from './shortcuts.ts';

async function readPack(): Promise<Pick<OptionsModel, 'pack' | 'ownPack'>> {
  const pack = await activePack();
  if (await isOwnPackDamaged()) return { pack, ownPack: 'damaged' };
  return { pack, ownPack: (await readOwnPack()) === undefined ? 'none' : 'used' };
}

const readSites = async (): Promise<Pick<OptionsModel, 'sitesOn'>> => ({
  sitesOn: (await browser.permissions.getAll()).origins ?? [],
});

async function readModel(): Promise<OptionsModel> {
  const [checked, pack, sites, shortcuts] = await Promise.all([
    readCheckedSettings(),
    readPack(),
    readSites(),
    readShortcuts(),
  ]);
  return { ...checked, ...pack, ...sites, shortcuts, sought: '', done: '', problems: undefined };
}

const main = document.querySelector('main') ?? document.body;
let model = await readModel();

function show(change: Partial<OptionsModel>): void {
  model = { ...model, ...change };
  render(
    html`
      ${damage(model, actions)} ${settingsSections(model, actions)} ${knownTermsSection(model, actions)}
      ${sitesSection(model, actions)} ${settingsFileSection(model, actions)} ${packSection(model, actions)}
      <p class="done" role="status">${model.done}</p>
    `,
    main,
  );
}

/** Does something that the browser may refuse, and says which of the two came of it. */
async function attempt(place: ProblemPlace, done: string, change: () => Promise<unknown>): Promise<void> {
  try {
    await change();
    show({ ...(await readCheckedSettings()), done, problems: undefined });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const problem = `Your browser could not keep this (${words}). Make room, for example by going back to Plainsight’s pack, and try again.`;
    show({ ...(await readCheckedSettings()), done: '', problems: { in: place, words: [problem] } });
  }
}

const refuse = (place: ProblemPlace, words: readonly string[]): void =>
  show({ done: '', problems: { in: place, words } });

const actions: OptionsActions = {
  set: (change) => void attempt('settings', 'Saved.', () => writeSettings(change)),
  preview: (change) => show({ settings: { ...model.settings, ...change } }),
  repair() {
    const sound = Object.fromEntries(model.unusable.map((name) => [name, defaultSettings[name]]));
    actions.set(sound satisfies Partial<Settings>);
  },
  seek: (sought) => show({ sought }),
  takeBack: (site) =>
    void attempt('settings', 'The permission is given back.', () =>
      browser.permissions.remove({ origins: [site] }),
    ),
  changeShortcuts: () => void openShortcutSettings(),
  exportSettings: () => saveFile('plainsight-settings.json', settingsFile(model.settings)),
  importSettings: async (file) => {
    const read = readSettingsFile(await file.text());
    if (!read.ok) return refuse('file', read.problems);
    await attempt('file', 'The settings in the file are yours now.', () => writeSettings(read.settings));
  },
  usePack: async (file) => {
    const checked = checkOwnPack(await file.text());
    if (!checked.ok) return refuse('pack', checked.problems);
    const { pack, terms } = checked;
    await attempt('pack', 'Your pack explains the words from now on.', () => writeOwnPack(pack, terms));
  },
  useOurPack: () => void attempt('pack', 'Plainsight’s pack explains the words again.', removeOwnPack),
};

onSettingsChange(latest(readCheckedSettings, show));
onOwnPackChange(latest(readPack, show));
const onSites = latest(readSites, show);
browser.permissions.onAdded.addListener(onSites);
browser.permissions.onRemoved.addListener(onSites);
await keepAppearance();
show({});
