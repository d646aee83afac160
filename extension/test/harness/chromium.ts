import { fileURLToPath } from 'node:url';
import { launch, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { chromeArguments } from '../../../tools/browser-arguments.mjs';
import { requireBrowsers } from '../../../tools/browsers.mjs';
import { listenedFor, noteRuns } from './chromium-world.ts';
import { popupWords, type Driver, type Popup, type StartOptions } from './driver.ts';
import { until } from './until.ts';

const folder = fileURLToPath(new URL('../../../dist/extension/chrome', import.meta.url));

/** The popup's own page, for what only Chromium lets one do with it. */
export interface ChromiumPopup extends Popup {
  readonly page: Page;
}

export interface ChromiumDriver extends Driver {
  readonly extensionId: string;
  openPopup(page: Page): Promise<ChromiumPopup>;
}

/** A press that closes the popup has done what it was for. */
const unlessItClosed = (error: Error): void => {
  if (!/(Target|Session) closed/.test(error.message)) throw error;
};

export async function startChromium({ proxyPort, storeOrigin }: StartOptions = {}): Promise<ChromiumDriver> {
  const { chrome } = await requireBrowsers();
  const browser = await launch({
    executablePath: chrome,
    pipe: true,
    protocolTimeout: 30_000,
    enableExtensions: [folder],
    args: [
      ...chromeArguments,
      // On a screen of the usual size for tests, a popup is not given its whole height.
      '--screen-info={1600x1200}',
      ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`] : []),
      ...(storeOrigin ? [`--apps-gallery-url=${storeOrigin}/`] : []),
    ],
    defaultViewport: { width: 1024, height: 720 },
  });
  const extension = await until('Chromium to take the extension', async () => {
    const [first] = (await browser.extensions()).values();
    return first;
  });
  const address = (name: string): string => `chrome-extension://${extension.id}/${name}`;
  const inOwnPage = async (expression: string): Promise<void> => {
    const page = await browser.newPage();
    await page.goto(address('options.html'));
    await page.evaluate(expression);
    await page.close();
  };
  const workerTarget = (): Target | undefined =>
    browser.targets().find((target) => target.type() === 'service_worker');
  const worker = async (): Promise<WebWorker> => {
    if (!workerTarget()) {
      // It runs when there is something for it to do.
      await inOwnPage('chrome.runtime.sendMessage({})');
    }
    return until('the background', async () => workerTarget()?.worker());
  };
  const endBackground = async (): Promise<void> => {
    await (await workerTarget()?.worker())?.close();
    await until('the background to end', async () => !workerTarget());
  };
  const hasOwnTab = (): boolean =>
    browser.targets().some((target) => target.url() === address('options.html'));
  const inSettings = async (expression: string): Promise<void> => {
    const settings = await browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(expression);
    await settings.close();
  };
  const id = JSON.stringify(extension.id);
  const allowSites = `chrome.developerPrivate.addHostPermission(${id}, '*://*/*')`;
  return {
    name: 'Chromium',
    extensionId: extension.id,
    addressOfTab: async (pathEnd) =>
      browser
        .targets()
        .map((target) => target.url())
        .find((url) => url.split('#')[0]?.endsWith(pathEnd)),
    newPage: () => browser.newPage(),
    async openOwnPage(name) {
      const page = await browser.newPage();
      await page.goto(address(name));
      return page;
    },
    // The prompt cannot be pressed, but what was allowed before is not asked again.
    allowSites: () => inSettings(allowSites),
    async openPopup(page) {
      await page.bringToFront();
      const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
      await page.triggerExtensionAction(extension);
      const popup = await (await opened).asPage();
      return {
        page: popup,
        words: () =>
          until('the popup to have read the page', async () =>
            String(await popup.evaluate(`(${popupWords})(document)`)),
          ),
        press: (selector) => popup.click(selector).catch(unlessItClosed),
        pressSwitch: () => popup.click('#switch'),
        close: async () => {
          await popup.close();
          await until(
            'the popup to be gone',
            async () => !browser.targets().some((target) => target.url().endsWith('/popup.html')),
          );
        },
      };
    },
    async pressShortcut(page, command) {
      const background = await worker();
      await page.bringToFront();
      await background.evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true })
          .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`,
      );
    },
    async badge(page) {
      const background = await worker();
      await page.bringToFront();
      const words = await background.evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true })
          .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
      );
      return String(words);
    },
    listenedFor,
    noteRuns,
    endBackground,
    async holdAnswers(page) {
      const background = await worker();
      await background.evaluate(`chrome.storage.local.get = () => {
        globalThis.isReading = true;
        return new Promise(() => undefined);
      }`);
      return {
        isAsked: async () => (await background.evaluate('globalThis.isReading')) === true,
        end: async () => {
          // Or else the page asks anew, and so begins another one, before this one is seen to have ended.
          const session = await page.createCDPSession();
          await session.send('Debugger.enable');
          await session.send('Debugger.pause');
          await endBackground();
          await session.detach();
        },
      };
    },
    turnOff: () => inSettings(`chrome.management.setEnabled(${id}, false)`),
    async reload() {
      await endBackground();
      await inSettings(`chrome.management.setEnabled(${id}, false)`);
      await inSettings(`chrome.management.setEnabled(${id}, true)`);
      // From here on a program that presses the toolbar button ends the browser: it has to do without.
      await inSettings(allowSites);
      await inOwnPage(`chrome.permissions.request({ origins: ['*://*/*'] })`);
    },
    async update() {
      await (await worker()).evaluate('void chrome.runtime.reload()');
      await until('the tabs of the extension to close', async () => !hasOwnTab());
    },
    removeExtension: () => browser.uninstallExtension(extension.id),
    close: () => browser.close(),
  };
}
