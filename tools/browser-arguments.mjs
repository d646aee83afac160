/** Chromium flags for tests: quiet without a network, and able to run as root in a container. */
export const chromeArguments = /** @type {const} */ ([
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]);
