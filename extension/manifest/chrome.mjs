import { action, backgroundScript, cardPage } from './base.mjs';

/** What Chrome's manifest adds. */
export const chrome = {
  action,
  background: { service_worker: backgroundScript },
  // The card's address is another one in each session, so that no page can tell by it who has the extension.
  web_accessible_resources: [{ ...cardPage, use_dynamic_url: true }],
  // The first version with `light-dark()`.
  minimum_chrome_version: '123',
};
