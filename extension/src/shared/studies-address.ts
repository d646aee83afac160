import { browser } from './browser.ts';

/** The address of the extension's page with the studies behind a claim. */
export const studiesAddress = (claimId: string): string =>
  `${browser.runtime.getURL('studies.html')}#claim=${encodeURIComponent(claimId)}`;

/** The claim that the address of this page names. */
export const claimInAddress = (): string | null => new URLSearchParams(location.hash.slice(1)).get('claim');
