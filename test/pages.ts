import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromeArguments } from '../tools/browser-arguments.mjs';
import { requireBrowsers } from '../tools/browsers.mjs';
import { root } from '../tools/run.mjs';

export const browserNames = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** Describes the same in each browser: the browsers run side by side, the tests in one of them one after another. */
export function describeInBrowsers(what: string, define: (name: BrowserName) => void): void {
  describe(what, { concurrency: true }, () => {
    for (const name of browserNames) describe(`in ${name}`, { concurrency: 1 }, () => define(name));
  });
}

/** How long a page may take to come to what a test waits for, in milliseconds: on a busy machine, long. */
const patience = 120_000;

const axeSource = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** @param scripts Whether pages may run scripts; a test can always look at them. */
export async function launch(name: BrowserName, { scripts = true } = {}): Promise<Browser> {
  const executablePath = (await requireBrowsers())[name];
  const noScripts = scripts ? [] : ['--blink-settings=scriptEnabled=false'];
  return puppeteer.launch({
    browser: name,
    executablePath,
    args: name === 'chrome' ? [...chromeArguments, ...noScripts] : [],
    extraPrefsFirefox: { 'javascript.enabled': scripts },
  });
}

export interface Visit {
  readonly page: Page;
  /** What was logged, and errors that nobody caught. */
  readonly messages: readonly string[];
  /** The origins that anything was asked of. */
  readonly origins: ReadonlySet<string>;
}

/** Opens a page in a tab of its own and waits for its `load` event. */
export async function visit(browser: Browser, address: string, width = 1280): Promise<Visit> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const messages: string[] = [];
  const origins = new Set<string>();
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    // What an address holds itself is asked of nobody.
    if (protocol !== 'data:') origins.add(origin);
  });
  await page.setViewport({ width, height: 900 });
  await page.goto(address, { waitUntil: 'load' });
  return { page, messages, origins };
}

/** What colours decide. All else that axe looks for is the same in every colour scheme. */
const ofColours = ['color-contrast', 'link-in-text-block'];

interface Look {
  /** What to look at. */
  readonly selector?: string;
  /** Rules that do not fit the page. */
  readonly off?: readonly string[];
}

/** The accessibility faults of a page in light and dark, each with the first place where it stands. */
export async function axeFaults(page: Page, { selector = 'html', off = [] }: Look = {}): Promise<string[]> {
  await page.evaluate(axeSource);
  const found: string[] = [];
  for (const [scheme, only] of [
    ['light', undefined],
    ['dark', ofColours],
  ] as const) {
    await page.evaluate((name) => (document.documentElement.style.colorScheme = name), scheme);
    const faults = await page.evaluate(runAxe, selector, off, only);
    found.push(...faults.map((fault) => `${scheme}: ${fault}`));
  }
  return found;
}

/** Runs in the page. */
async function runAxe(
  selector: string,
  off: readonly string[],
  only: readonly string[] | undefined,
): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run(context: string, options: object): Promise<AxeResults> };
  };
  // Selectors of what is right, and style sheets for rules that are off, would take as long again.
  const options = {
    resultTypes: ['violations'],
    selectors: false,
    preload: false,
    rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
    ...(only ? { runOnly: only } : {}),
  };
  const { violations } = await axe.run(selector, options);
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 300)}`);
}

/** How far the page is wider than its window, in CSS pixels; 0 where it fits. */
export const tooWideBy = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** The page's cumulative layout shift so far (https://web.dev/articles/cls), where the browser tells it. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const shifts: number[] = [];
        new PerformanceObserver((list, observer) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
          observer.disconnect();
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(shifts.reduce((sum, value) => sum + value, 0))),
        );
      }),
  );
