import { version } from './version.ts';

interface Copy {
  readonly version: string;
}

/**
 * Whether this is the first copy of Plainsight on the page; a second one warns and does nothing. The single file asks
 * the same in its first line (see rollup.config.mjs), before any module in it runs.
 */
export function isFirstCopy(): boolean {
  const page = globalThis as { Plainsight?: Copy };
  if (page.Plainsight) {
    console.warn(
      `Plainsight ${page.Plainsight.version} is on this page already, so the copy of version ${version} does nothing. Remove one of the two script tags.`,
    );
    return false;
  }
  page.Plainsight = { version };
  return true;
}
