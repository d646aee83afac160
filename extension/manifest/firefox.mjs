import { action, backgroundScript, cardPage } from './base.mjs';

/** What Firefox's manifest adds. */
export const firefox = {
  background: { scripts: [backgroundScript] },
  // Beside the address, not behind the menu of extensions.
  action: { ...action, default_area: 'navbar' },
  web_accessible_resources: [cardPage],
};
