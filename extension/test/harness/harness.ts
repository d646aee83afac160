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
