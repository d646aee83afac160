import type { Page } from 'puppeteer-core';
import type { Settings } from '../../src/shared/settings.ts';
import type { Driver } from './driver.ts';
import type { Starter } from './harness.ts';
import { openMarked } from './page-probe.ts';
import { servePages, type PageServer } from './page-server.ts';

/** A browser with the extension, and pages to read in it. */
export interface Room {
  readonly driver: Driver;
  readonly server: PageServer;
  readonly page: Page;
  /** Opens a fixture, and its marks. */
  open(fixture: string): Promise<void>;
  /** Chooses settings as the options do. */
  choose(settings: Partial<Settings>): Promise<void>;
  close(): Promise<void>;
}

export async function enterRoom(start: Starter['start']): Promise<Room> {
  const [driver, server] = await Promise.all([start(), servePages()]);
  const options = await driver.openOwnPage('options.html');
  const page = await driver.newPage();
  return {
    driver,
    server,
    page,
    open: (fixture) => openMarked(driver, page, `${server.origin}/${fixture}`),
    choose: async (settings) => {
      await options.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(settings)})`);
    },
    close: async () => {
      await driver.close();
      server.close();
    },
  };
}
