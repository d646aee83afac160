import { PageSession } from './page-session.ts';

declare global {
  var plainsightSession: PageSession | undefined;
}

// Each opening of the popup injects this script: a page that has a session keeps it, and its marks.
globalThis.plainsightSession ??= new PageSession();
