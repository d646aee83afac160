import { scriptOf } from '../bundle.mjs';

/** @typedef {import('./check-page.mjs').PageResult} PageResult */

/**
 * The script that checks a page: it is to run in the page.
 * @param {readonly object[]} specs The terms.
 * @param {string} language Of the terms.
 */
export async function checkScript(specs, language) {
  const script = await scriptOf('bench/corpus/check-page.mjs');
  return `${script}\ncheck(${JSON.stringify(specs)}, ${JSON.stringify(language)})`;
}

/**
 * Opens a page and checks it.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {string} script From `checkScript`.
 * @returns {Promise<PageResult>}
 */
export async function checkPage(browser, address, script) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(address, { waitUntil: 'load' });
    return /** @type {PageResult} */ (await page.evaluate(script));
  } finally {
    await page.close();
  }
}
