import { Reader } from './reader.ts';

// The browser puts this where the content script has found a term and asked for it.
globalThis.plainsightSession?.use(Reader);
