import puppeteer from 'puppeteer-core';
import { chromeArguments } from '../tools/browser-arguments.mjs';
import { requireBrowsers } from '../tools/browsers.mjs';

/** Pages that were not there before, and run scripts in a world of their own, as content scripts do. */
export class FreshPages {
  #browser;

  /** @param {import('puppeteer-core').Browser} browser */
  constructor(browser) {
    this.#browser = browser;
  }

  static async start() {
    const { chrome } = await requireBrowsers();
    return new FreshPages(
      await puppeteer.launch({
        executablePath: chrome,
        pipe: true,
        args: [...chromeArguments],
        protocolTimeout: 900_000,
      }),
    );
  }

  version() {
    return this.#browser.version();
  }

  /**
   * Loads an address in a new page, runs scripts in an isolated world of it, and gives what the last one returns.
   * @param {string} address
   * @param {readonly string[]} scripts
   * @param {number} [patience] After so many milliseconds the answer is `undefined`.
   * @returns {Promise<any>}
   */
  async run(address, scripts, patience = 600_000) {
    const page = await this.#browser.newPage();
    try {
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(address, { waitUntil: 'load' });
      // The page has been drawn, and is at rest.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
      );
      const client = await page.createCDPSession();
      const { frameTree } = await client.send('Page.getFrameTree');
      const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'bench',
      });
      let answer;
      for (const expression of scripts) {
        const evaluation = client.send('Runtime.evaluate', {
          expression,
          contextId,
          returnByValue: true,
          awaitPromise: true,
        });
        /** @type {NodeJS.Timeout | undefined} */
        let timer;
        const alarm = new Promise((resolve) => (timer = setTimeout(resolve, patience)));
        const outcome = await Promise.race([evaluation, alarm]);
        clearTimeout(timer);
        if (outcome === undefined) {
          evaluation.catch(() => undefined);
          return undefined;
        }
        const { result, exceptionDetails } = await evaluation;
        if (exceptionDetails !== undefined)
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        answer = result.value;
      }
      return answer;
    } finally {
      await page.close().catch(() => undefined);
    }
  }

  close() {
    return this.#browser.close();
  }
}
