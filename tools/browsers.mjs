import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run, say } from './run.mjs';

/** @typedef {'chrome' | 'firefox'} BrowserName */
/** @typedef {Record<BrowserName, string>} BrowserPaths Full paths of the two programs. */

const cacheDir = join(root, '.browsers');

/** @type {Record<BrowserName, { label: string, variable: string, commands: string[], places: string[], apt: string }>} */
const known = {
  chrome: {
    label: 'Chromium or Chrome',
    variable: 'PLAINSIGHT_CHROME',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    apt: 'chromium',
  },
  firefox: {
    label: 'Firefox',
    variable: 'PLAINSIGHT_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
    apt: 'firefox-esr',
  },
};
const names = /** @type {BrowserName[]} */ (Object.keys(known));

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} command */
function onPath(command) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(isProgram);
}

/** @param {BrowserName} name */
async function downloaded(name) {
  if (!existsSync(cacheDir)) return undefined;
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const all = await getInstalledBrowsers({ cacheDir });
  return all.find((entry) => entry.browser === name && isProgram(entry.executablePath))?.executablePath;
}

/**
 * @param {BrowserName} name
 * @returns {Promise<string | undefined>} The program's path, or undefined where there is none.
 */
async function find(name) {
  const { variable, label, commands, places } = known[name];
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(
      `${variable} is set to ${named}, which is not a program. Give the full path of ${label}, or unset it.`,
    );
  }
  return commands.map(onPath).find(Boolean) ?? places.find(isProgram) ?? (await downloaded(name));
}

function debianFamily() {
  const file = '/etc/os-release';
  if (process.getuid?.() !== 0 || !existsSync(file) || !onPath('apt-get')) return undefined;
  return readFileSync(file, 'utf8').match(/^ID="?(debian|ubuntu)"?$/m)?.[1];
}

/** @param {BrowserName[]} missing */
async function installWithApt(missing) {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], environment)) !== 0) return;
  await run('apt-get', ['install', '-y', '-qq', ...missing.map((name) => known[name].apt)], environment);
}

/** @param {BrowserName[]} missing */
async function download(missing) {
  const { install, resolveBuildId, detectBrowserPlatform } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (!platform) return;
  for (const name of missing) {
    const browser = /** @type {import('@puppeteer/browsers').Browser} */ (name);
    try {
      const buildId = await resolveBuildId(browser, platform, 'stable');
      await install({ browser, buildId, cacheDir });
    } catch (error) {
      console.log(
        `  ${known[name].label} could not be downloaded: ${error instanceof Error ? error.message : error}`,
      );
    }
  }
}

async function missingBrowsers() {
  const paths = await Promise.all(names.map(find));
  return names.filter((_, index) => !paths[index]);
}

/**
 * Finds Chromium (or Chrome) and Firefox, and installs what is missing where it can.
 * @returns {Promise<BrowserPaths>}
 * @throws {Error} One sentence with the remedy, where a browser cannot be had.
 */
export async function ensureBrowsers() {
  say('Finding browsers …');
  let missing = await missingBrowsers();
  // Ubuntu's own chromium package needs snap, which containers lack: there a download comes first.
  const installers = debianFamily() === 'debian' ? [installWithApt, download] : [download, installWithApt];
  for (const installer of installers) {
    if (missing.length === 0) break;
    if (installer === installWithApt && !debianFamily()) continue;
    say(`Installing ${missing.map((name) => known[name].label).join(' and ')} …`);
    await installer(missing);
    missing = await missingBrowsers();
  }
  if (missing.length > 0) {
    const each = missing.map(
      (name) => `${known[name].label} (or set ${known[name].variable} to its full path)`,
    );
    throw new Error(`No browser to test in: install ${each.join(' and ')}, then run npm test again.`);
  }
  return requireBrowsers();
}

/**
 * @returns {Promise<BrowserPaths>} The two programs' paths.
 * @throws {Error} Where one is not installed.
 */
export async function requireBrowsers() {
  const [chrome, firefox] = await Promise.all(names.map(find));
  if (!chrome || !firefox)
    throw new Error('Chromium and Firefox are both needed: run npm test, which finds or installs them.');
  return { chrome, firefox };
}
