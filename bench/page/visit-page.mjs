/**
 * What a visit measured.
 * @typedef {object} Visit
 * @property {number} firstPaint First contentful paint, in milliseconds.
 * @property {number} shift Cumulative layout shift (https://web.dev/articles/cls), from 0.
 * @property {number} blocked Total blocking time (https://web.dev/articles/tbt) until all is drawn, in milliseconds.
 * @property {number} drawn When the last element stood there, in milliseconds; 0 where there is none.
 * @property {number} kilobytes What came over the network, compressed.
 */

/** Lighthouse's slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};
const slowerBy = 4;
/** How long after the last element is drawn the page is still looked at, in milliseconds. */
const quiet = 1_000;

/** Runs in the page, before anything of it does. */
function observe() {
  const seen = { shifts: 0, tasks: /** @type {{ start: number, duration: number }[]} */ ([]), drawn: 0 };
  Object.assign(globalThis, { plainsightBench: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shifts += /** @type {any} */ (entry).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page: whether each of our elements stands there. @param {string[]} tags */
function allDrawn(tags) {
  const elements = [...document.querySelectorAll(tags.join(','))];
  return elements.every(
    ({ shadowRoot }) =>
      shadowRoot?.querySelector('.plainsight, slot') && !shadowRoot.querySelector('.waiting'),
  );
}

/**
 * Opens a page on a slow phone's terms.
 * @param {import('puppeteer-core').Browser} browser Chromium.
 * @param {string} address
 * @param {string[]} tags The elements that are waited for; none where nothing draws them.
 * @returns {Promise<Visit>}
 */
export async function visitPage(browser, address, tags) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({
    width: 412,
    height: 823,
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const session = await page.createCDPSession();
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerBy });
  await page.evaluateOnNewDocument(observe);
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  let drawn = 0;
  if (tags.length > 0) {
    await page.waitForFunction(allDrawn, { timeout: 120_000 }, tags);
    drawn = await page.evaluate(() => performance.now());
  }
  await new Promise((resolve) => setTimeout(resolve, quiet));
  const seen = await page.evaluate(() => {
    const { shifts, tasks } = /** @type {any} */ (globalThis).plainsightBench;
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return { shifts, tasks, paint };
  });
  await context.close();
  const blocked = seen.tasks
    .filter((/** @type {any} */ { start, duration }) => start + duration > seen.paint)
    .reduce((/** @type {number} */ sum, /** @type {any} */ { start, duration }) => {
      const after = Math.min(duration, start + duration - seen.paint);
      return sum + Math.max(0, after - 50);
    }, 0);
  return { firstPaint: seen.paint, shift: seen.shifts, blocked, drawn, kilobytes: bytes / 1000 };
}
