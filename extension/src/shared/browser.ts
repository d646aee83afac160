import polyfill, { type Runtime } from 'webextension-polyfill';

/** The extension API of either browser, in promises. Everything else in the extension takes it from here. */
export const browser = polyfill;

/** One end of a line between two parts of the extension. */
export type Port = Runtime.Port;
