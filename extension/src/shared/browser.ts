import polyfill from 'webextension-polyfill';

/** The extension API of either browser, in promises. Everything else in the extension takes it from here. */
export const browser = polyfill;
