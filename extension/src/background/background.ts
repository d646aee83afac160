import { keepBadges } from './badge.ts';
import { keepMarkedSites } from './marked-sites.ts';
import { briefPages } from './page-briefs.ts';
import { bringReaders } from './page-readers.ts';
import { relayCards } from './relay.ts';
import { listenToShortcuts } from './shortcuts.ts';
import { keepSiteChoices } from './site-choices.ts';

// Browsers end the background whenever nothing happens, and start it again for each event: no part of it keeps
// anything that it could not ask for again.
relayCards();
briefPages();
bringReaders();
keepBadges();
listenToShortcuts();
keepSiteChoices();
keepMarkedSites();
