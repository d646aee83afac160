import { launch } from 'puppeteer-core';
import { chromeArguments } from '../../tools/browser-arguments.mjs';
import { requireBrowsers } from '../../tools/browsers.mjs';

/** A page that was not there before, and runs scripts in a world of its own, as content scripts do. */
export class FreshPages {
  #browser;

  /** @param {import('puppeteer-core').Browser} browser */
  constructor(browser) {
    this.#browser = browser;
  }

  static async start() {
    const { chrome } = await requireBrowsers();
    return new FreshPages(await launch({ executablePath: chrome, pipe: true, args: [...chromeArguments] }));
  }

  /**
   * Loads an address in a new page, runs scripts in an isolated world of it, and gives what the last one returns.
   * @param {string} address
   * @param {readonly string[]} scripts
   * @param {{ inPage?: string, patience?: number }} [options] `inPage` runs in the page's own world first; after
   *   `patience` milliseconds the answer is `undefined`.
   * @returns {Promise<any>}
   */
  async run(address, scripts, { inPage, patience = 60_000 } = {}) {
    const page = await this.#browser.newPage();
    try {
      await page.goto(address, { waitUntil: 'load' });
      if (inPage !== undefined) await page.evaluate(inPage);
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
      const evaluate = async (expression) => {
        const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
          expression,
          contextId,
          returnByValue: true,
          awaitPromise: true,
        });
        if (exceptionDetails)
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      };
      let answer;
      for (const script of scripts) {
        const late = Symbol('late');
        let timer;
        const alarm = new Promise((resolve) => (timer = setTimeout(resolve, patience, late)));
        answer = await Promise.race([evaluate(script), alarm]);
        clearTimeout(timer);
        if (answer === late) return undefined;
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
