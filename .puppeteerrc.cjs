// Browsers are found or installed by tools/browsers.mjs, never by a package's install step.
module.exports = { skipDownload: true };
