/** @typedef {import('webextension-polyfill').Manifest.WebExtensionManifest} Manifest */

const icons = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

export const action = {
  default_title: 'Plainsight: explain the words on this page',
  default_popup: 'popup.html',
  default_icon: icons,
};

/** The one page that a web page may frame. */
export const cardPage = { resources: ['card.html'], matches: ['*://*/*', 'file:///*'] };

/** The script that runs for events alone, and ends when there are none. */
export const backgroundScript = 'background.js';

/**
 * The shortcuts, which the reader can change: none of them is a key of a screen reader. (Of the letters with Alt and
 * Shift, Orca leaves D, J, N, W, Y and Z free.)
 * @type {NonNullable<Manifest['commands']>}
 */
const commands = {
  'next-term': {
    suggested_key: { default: 'Alt+Shift+Period', mac: 'MacCtrl+Shift+Period' },
    description: 'Go to the next explained word',
  },
  'previous-term': {
    suggested_key: { default: 'Alt+Shift+Comma', mac: 'MacCtrl+Shift+Comma' },
    description: 'Go to the explained word before',
  },
  'open-card': {
    suggested_key: { default: 'Alt+Shift+D', mac: 'MacCtrl+Shift+D' },
    description: 'Open or close the explanation of the word',
  },
};

/**
 * What the manifests of all browsers share. The version is the repository's.
 * @satisfies {Omit<Manifest, 'version'>}
 */
export const base = {
  manifest_version: 3,
  name: 'Plainsight',
  description:
    'Plain meanings, and the evidence, for words about ketamine treatment on any page you choose. Works without a network.',
  icons,
  commands,
  options_ui: { page: 'options.html', open_in_tab: true },
  permissions: ['activeTab', 'scripting', 'storage'],
  // Asked for when the reader says "always", never before.
  optional_host_permissions: ['*://*/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
  },
  // Chrome passes over this key, and the linter wants it in both.
  browser_specific_settings: {
    gecko: {
      id: 'plainsight@plainsight.example',
      // The first version that knows data collection permissions on every system.
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};
