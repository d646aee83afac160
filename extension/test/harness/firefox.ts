import { fileURLToPath } from 'node:url';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { requireBrowsers } from '../../../tools/browsers.mjs';
import { commands } from '../../src/shared/messages.ts';
import { beginNoting, inContent, listenedFor, takeNoted } from './firefox-world.ts';
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

/** What a question to the popup has as its answer there, or the error with which it ended. */
interface Answer {
  readonly value?: unknown;
  readonly error?: string;
}

let questions = 0;

/**
 * Runs a script in the popup, which is no page to the protocol. Answers nothing where there is no popup yet, where it
 * is still being loaded and loses the script, or where it is slow: the same question may then be put again, and runs
 * once at most.
 * @param question Its number: an answer that comes late is not taken for that to another one.
 */
const inPopup = (script: string, question: number): string => `new Promise((resolve) => {
  const popup = ${findPopup};
  if (!popup) return resolve('');
  const { messageManager } = popup;
  const name = 'plainsight:answer-${question}';
  const answered = ({ data }) => {
    messageManager.removeMessageListener(name, answered);
    resolve(data);
  };
  setTimeout(() => answered({ data: '' }), 1000);
  messageManager.addMessageListener(name, answered);
  messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(`{
    const { document } = content;
    const answers = (document.plainsightAnswers ??= new Map());
    if (!answers.has(${question})) {
      let answer;
      try { answer = { value: (${script})(document) }; } catch (error) { answer = { error: String(error) }; }
      answers.set(${question}, answer);
    }
    sendAsyncMessage('plainsight:answer-${question}', JSON.stringify(answers.get(${question})));
  }`)}), false);
})`;

/** Has the background read the store without end. */
const holdReading = `
  content.wrappedJSObject.browser.storage.local.get = Cu.exportFunction(() => {
    content.isReading = true;
    return new content.Promise(() => undefined);
  }, content);
`;

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

export interface FirefoxDriver extends Driver {
  /** Presses a button of the prompt with which the browser asks for a permission. */
  answerPrompt(answer: 'allow' | 'deny'): Promise<void>;
}

export async function startFirefox({
  proxyPort,
  hasSmallStore,
  storeOrigin,
}: StartOptions = {}): Promise<FirefoxDriver> {
  const { firefox } = await requireBrowsers();
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefox,
    enableExtensions: true,
    protocolTimeout: 30_000,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(proxyPort ? proxyPreferences(proxyPort) : {}),
      ...(storeOrigin ? { 'extensions.webextensions.restrictedDomains': new URL(storeOrigin).hostname } : {}),
      // In kilobytes.
      ...(hasSmallStore ? { 'dom.quotaManager.temporaryStorage.fixedLimit': 1024 } : {}),
    },
    defaultViewport: { width: 1024, height: 720 },
  });
  const id = await browser.installExtension(folder);
  const button = `${id.replaceAll(/[^\w-]/g, '_')}-BAP`;
  const isPopupOpen = (): Promise<unknown> => evaluateInWindow(browser, `${findPopup} !== undefined`);
  /** Asks the popup once, as soon as it can be asked. */
  const askPopup = async (what: string, script: string, doesClose = false): Promise<unknown> => {
    if (!(await isPopupOpen())) throw new Error(`Without a popup there is nobody to ask for ${what}.`);
    questions += 1;
    const question = inPopup(script, questions);
    const answer = await until(what, async () => {
      const said = String(await evaluateInWindow(browser, question));
      // A press that closes the popup has done what it was for, and its answer is lost.
      return said || (doesClose && !(await isPopupOpen()) ? '{}' : '');
    });
    const { value, error } = JSON.parse(answer) as Answer;
    if (error !== undefined) throw new Error(`The popup did not do what it was asked: ${error}`);
    return value;
  };
  const press = async (selector: string): Promise<void> => {
    await askPopup(`${selector} to be pressed`, pressIn(selector), true);
  };
  const panel = `document.getElementById('customizationui-widget-panel')`;
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
  const askBackground = (script: string): Promise<unknown> =>
    evaluateInWindow(browser, inContent(`${policy}.extension.backgroundContext.xulBrowser`, script));
  const askPage = async (page: Page, script: string): Promise<string[]> => {
    await page.bringToFront();
    return JSON.parse(String(await evaluateInWindow(browser, inContent('gBrowser.selectedBrowser', script))));
  };
  const withAddon = async (method: string): Promise<void> => {
    const manager = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;
    await evaluateInWindow(
      browser,
      `${manager}.getAddonByID(${JSON.stringify(id)}).then((addon) => addon.${method}())`,
    );
  };
  const endBackground = async (): Promise<void> => {
    await evaluateInWindow(browser, `${policy}.extension.terminateBackground({})`);
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
    async answerPrompt(answer) {
      const prompt = `document.getElementById('addon-webext-permissions-notification')`;
      const isOpen = `PopupNotifications.isPanelOpen && ${prompt} !== null`;
      await until('the prompt', () => evaluateInWindow(browser, isOpen));
      const button = answer === 'allow' ? 'button' : 'secondaryButton';
      await evaluateInWindow(browser, `${prompt}.${button}.click()`);
    },
    async openPopup(page) {
      await page.bringToFront();
      // A press is lost where the panel of another popup is just going away.
      await until('the popup to open', async () => {
        await evaluateInWindow(browser, `${panel} || document.getElementById('${button}').click()`);
        return isPopupOpen();
      });
      return {
        words: () =>
          until('the popup to have read the page', async () => {
            const script = `(document) => document.querySelector('main') ? (${popupWords})(document) : ''`;
            return String(await askPopup('the popup to be loaded', script));
          }),
        press,
        pressSwitch: () => press('#switch'),
        close: async () => {
          await evaluateInWindow(browser, `${findPopup}?.closest('panel').hidePopup()`);
          await until('the popup to be gone', async () => evaluateInWindow(browser, `!${panel}`));
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
    listenedFor: (page) => askPage(page, listenedFor),
    async noteRuns(page) {
      await askPage(page, beginNoting);
      return () => askPage(page, takeNoted);
    },
    async holdAnswers() {
      // It runs when there is something for it to do.
      await evaluateInWindow(browser, `${policy}.extension.wakeupBackground?.()`);
      await askBackground(holdReading);
      return {
        isAsked: async () => (await askBackground('return content.isReading')) === true,
        end: endBackground,
      };
    },
    endBackground,
    turnOff: () => withAddon('disable'),
    reload: () => withAddon('reload'),
    update: () => withAddon('reload'),
    removeExtension: () => browser.uninstallExtension(id),
    close: () => browser.close(),
  };
}
