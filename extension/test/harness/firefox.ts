import { fileURLToPath } from 'node:url';
import { launch, type Browser } from 'puppeteer-core';
import { requireBrowsers } from '../../../tools/browsers.mjs';
import { commands } from '../../src/shared/messages.ts';
import { popupWords, type Driver, type StartOptions } from './driver.ts';
import { until } from './until.ts';

const folder = fileURLToPath(new URL('../../../dist/extension/firefox', import.meta.url));

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}
interface Evaluated {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Runs a script in the window of the browser itself, where the toolbar is. */
async function evaluateInWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as Browser & { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = (tree.result as { contexts: [{ context: string }] }).contexts;
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  const { type, result, exceptionDetails } = answer.result as Evaluated;
  if (type !== 'success') throw new Error(exceptionDetails?.text);
  return result?.value;
}

const findPopup = `[...document.querySelectorAll('browser')]
  .find(({ currentURI }) => currentURI?.spec.endsWith('/popup.html'))`;

/**
 * Runs a script in the popup, which is no page to the protocol. Answers nothing where there is no popup yet, or one
 * that is still being loaded and loses the script.
 */
const inPopup = (script: string): string => `new Promise((resolve) => {
  const popup = ${findPopup};
  if (!popup) return resolve('');
  const { messageManager } = popup;
  const answered = ({ data }) => {
    messageManager.removeMessageListener('plainsight:answer', answered);
    resolve(data);
  };
  setTimeout(() => answered({ data: '' }), 1000);
  messageManager.addMessageListener('plainsight:answer', answered);
  messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(
    `sendAsyncMessage('plainsight:answer', (${script})(content.document));`,
  )}), false);
})`;

/** A press that counts as the reader's own. */
const pressIn = (selector: string): string => `(document) => {
  const input = document.defaultView.windowUtils.setHandlingUserInput(true);
  try {
    document.querySelector(${JSON.stringify(selector)}).click();
  } finally {
    input.destruct();
  }
}`;

const proxyPreferences = (port: number): Record<string, string | number> => ({
  'network.proxy.type': 1,
  ...Object.fromEntries(
    ['http', 'ssl'].flatMap((kind) => [
      [`network.proxy.${kind}`, '127.0.0.1'],
      [`network.proxy.${kind}_port`, port],
    ]),
  ),
});

export async function startFirefox({ proxyPort }: StartOptions = {}): Promise<Driver> {
  const { firefox } = await requireBrowsers();
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefox,
    enableExtensions: true,
    protocolTimeout: 30_000,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: proxyPort ? proxyPreferences(proxyPort) : {},
    defaultViewport: { width: 1024, height: 720 },
  });
  const id = await browser.installExtension(folder);
  const button = `${id.replaceAll(/[^\w-]/g, '_')}-BAP`;
  const isPopupOpen = (): Promise<unknown> => evaluateInWindow(browser, `${findPopup} !== undefined`);
  const press = async (selector: string): Promise<void> => {
    await evaluateInWindow(browser, inPopup(pressIn(selector)));
  };
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
  const withAddon = async (method: string): Promise<void> => {
    const manager = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;
    await evaluateInWindow(
      browser,
      `${manager}.getAddonByID(${JSON.stringify(id)}).then((addon) => addon.${method}())`,
    );
  };
  return {
    name: 'Firefox',
    addressOfTab: async (pathEnd) => {
      const addresses = await evaluateInWindow(
        browser,
        `gBrowser.browsers.map(({ currentURI }) => currentURI.spec).join(' ')`,
      );
      return String(addresses)
        .split(' ')
        .find((url) => url.split('#')[0]?.endsWith(pathEnd));
    },
    newPage: () => browser.newPage(),
    async openOwnPage(name) {
      const address = await evaluateInWindow(browser, `${policy}.getURL(${JSON.stringify(name)})`);
      const before = await browser.pages();
      // To go there by the protocol never ends.
      await evaluateInWindow(
        browser,
        `void (gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(address)}, {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        }))`,
      );
      return until(`the tab with ${name}`, async () => {
        const page = (await browser.pages()).find((open) => !before.includes(open));
        const isThere = await page?.evaluate('document.readyState === "complete" && location.href');
        return isThere === address ? page : undefined;
      });
    },
    allowSites: async () => {
      await evaluateInWindow(
        browser,
        `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`,
      );
    },
    async openPopup(page) {
      await page.bringToFront();
      await evaluateInWindow(browser, `document.getElementById('${button}').click()`);
      await until('the popup to open', isPopupOpen);
      return {
        words: () =>
          until('the popup to have read the page', async () => {
            const answer = await evaluateInWindow(
              browser,
              inPopup(`(document) => document.querySelector('main') ? (${popupWords})(document) : ''`),
            );
            return String(answer);
          }),
        press,
        pressSwitch: () => press('#switch'),
        close: async () => {
          await evaluateInWindow(browser, `${findPopup}?.closest('panel').hidePopup()`);
          await until('the popup to be gone', async () => !(await isPopupOpen()));
        },
      };
    },
    async pressShortcut(page, command) {
      await page.bringToFront();
      const keys = `document.querySelectorAll('keyset[id^="ext-keyset-id"] key')`;
      await evaluateInWindow(browser, `${keys}[${commands.indexOf(command)}].doCommand()`);
    },
    badge: async (page) => {
      await page.bringToFront();
      const badge = `document.getElementById('${button}').badgeLabel?.textContent`;
      return String(await evaluateInWindow(browser, `${badge} ?? ''`));
    },
    async endBackground() {
      await evaluateInWindow(browser, `${policy}.extension.terminateBackground({})`);
    },
    turnOff: () => withAddon('disable'),
    reload: () => withAddon('reload'),
    removeExtension: () => browser.uninstallExtension(id),
    close: () => browser.close(),
  };
}
