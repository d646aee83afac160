import { PageSession } from './page-session.ts';

declare global {
  var plainsightSession: PageSession | undefined;
}

// Each opening of the popup injects this script: a page that has a session keeps it, and its marks. One that has
// outlived an update gives way.
if (!globalThis.plainsightSession?.isAlive) {
  globalThis.plainsightSession?.stop();
  globalThis.plainsightSession = new PageSession();
}
