import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { ensureBrowsers, requireBrowsers } from '../tools/browsers.mjs';

describe('finding browsers', () => {
  const { PLAINSIGHT_CHROME: given } = process.env;

  afterEach(() => {
    if (given === undefined) delete process.env.PLAINSIGHT_CHROME;
    else process.env.PLAINSIGHT_CHROME = given;
  });

  it('takes the browser that the environment names', async () => {
    process.env.PLAINSIGHT_CHROME = process.execPath;
    assert.equal((await requireBrowsers()).chrome, process.execPath);
  });

  it('says what is wrong with a name that is no program, and installs nothing', async () => {
    process.env.PLAINSIGHT_CHROME = '/no/such/browser';
    await assert.rejects(ensureBrowsers(), {
      message:
        'PLAINSIGHT_CHROME is set to /no/such/browser, which is not a program. Give the full path of Chromium or Chrome, or unset it.',
    });
  });
});
