import { describe } from 'node:test';
import type { Page } from 'puppeteer-core';
import { startChromium } from './chromium.ts';
import type { Driver, StartOptions } from './driver.ts';
import { startFirefox } from './firefox.ts';

export interface Starter {
  readonly name: Driver['name'];
  readonly start: (options?: StartOptions) => Promise<Driver>;
}

export const starters: readonly Starter[] = [
  { name: 'Chromium', start: startChromium },
  { name: 'Firefox', start: startFirefox },
];

/** Describes the same in each browser: the browsers run side by side, the tests in one of them one after another. */
export function describeInBrowsers(what: string, define: (starter: Starter) => void): void {
  describe(what, { concurrency: true }, () => {
    for (const starter of starters) describe(`in ${starter.name}`, { concurrency: 1 }, () => define(starter));
  });
}

/** Notes every request of a page and its frames for another host, but for those that the page's own policy stops. */
export function noteRequests(page: Page, origin: string): Set<string> {
  const noted = new Set<string>();
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && to !== origin) noted.add(request.url());
  });
  page.on('requestfailed', (request) => {
    const error = request.failure()?.errorText;
    // What was stopped before it was sent: Chromium gives no error for it, Firefox this one.
    if (!error || error === 'NS_BINDING_ABORTED') noted.delete(request.url());
  });
  return noted;
}
