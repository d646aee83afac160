import { PageSession } from './page-session.ts';

declare global {
  var plainsightSession: PageSession | undefined;
}

// Each opening of the popup injects this script: a page that has a session keeps it, and its marks. One that has
// outlived an update gives way.
if (!globalThis.plainsightSession?.isAlive) {
  globalThis.plainsightSession?.stop();
  // Firefox ends a script that outlives the extension without letting it clear up.
  for (const host of document.querySelectorAll('plainsight-card-host')) host.remove();
  globalThis.plainsightSession = new PageSession();
}
