import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { requireBrowsers } from './tools/browsers.mjs';
import { chromeArguments } from './tools/browser-arguments.mjs';
import { countingReporter } from './tools/counting-reporter.mjs';
import { readBuildConstants } from './tools/build-constants.mjs';
import { pseudoLocale } from './tools/pseudo-locale.mjs';

const browsers = await requireBrowsers();
const pseudoWords = await pseudoLocale();

/** The pseudo-locale, as a module that a test can import. */
const pseudoPlugin = {
  name: 'pseudo-locale',
  /** @param {{ path: string }} context */
  serve: ({ path }) => (path === '/pseudo-locale.js' ? { body: pseudoWords, type: 'js' } : undefined),
};

export default {
  files: ['packages/*/src/**/*.test.ts', 'components/src/**/*.test.ts', 'content/src/**/*.test.ts'],
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  // One file at a time in each browser: Chromium runs no animation frame in a page that stands behind another.
  concurrency: 1,
  concurrentBrowsers: 2,
  plugins: [
    pseudoPlugin,
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'esnext', define: readBuildConstants() }),
  ],
  browsers: [
    puppeteerLauncher({
      launchOptions: { executablePath: browsers.chrome, args: [...chromeArguments] },
    }),
    puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: browsers.firefox } }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  reporters: [defaultReporter(), countingReporter()],
};
