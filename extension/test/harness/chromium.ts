import { fileURLToPath } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { chromeArguments } from '../../../tools/browser-arguments.mjs';
import { requireBrowsers } from '../../../tools/browsers.mjs';
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

export async function startChromium({ proxyPort }: StartOptions = {}): Promise<ChromiumDriver> {
  const { chrome } = await requireBrowsers();
  const browser = await launch({
    executablePath: chrome,
    pipe: true,
    protocolTimeout: 30_000,
    enableExtensions: [folder],
    args: [...chromeArguments, ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`] : [])],
    defaultViewport: { width: 1024, height: 720 },
  });
  const extension = await until('Chromium to take the extension', async () => {
    const [first] = (await browser.extensions()).values();
    return first;
  });
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
      await page.goto(`chrome-extension://${extension.id}/${name}`);
      return page;
    },
    async allowSites() {
      // The prompt cannot be pressed, but what was allowed before is not asked again.
      const settings = await browser.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        `chrome.developerPrivate.addHostPermission(${JSON.stringify(extension.id)}, '*://*/*')`,
      );
      await settings.close();
    },
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
    removeExtension: () => browser.uninstallExtension(extension.id),
    close: () => browser.close(),
  };
}
