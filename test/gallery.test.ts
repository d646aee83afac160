import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { addressOf, serveDemo } from '../tools/demo-server.mjs';
import { elementsOf, readManifest } from '../tools/manifest.mjs';
import type { State } from '../tools/states.mjs';
import { axeFaults, describeInBrowsers, launch, layoutShift, tooWideBy, visit, type Visit } from './pages.ts';

/** The floor: fewer states than this means that some were lost. */
const fewestStates = 80;
/** One element many times on a page: its landmarks have one name, and its headings no page to fit in. */
const notInAGallery = ['landmark-unique', 'landmark-complementary-is-top-level', 'heading-order'];

const elements = elementsOf(readManifest()) as { tagName: string; states: State[] }[];
const states = elements.flatMap(({ tagName, states: own }) => own.map((state) => ({ tagName, state })));
const isAlone = ({ steps }: State) => steps.some(({ act }) => act !== 'press');

let server: Server;
before(async () => {
  server = await serveDemo();
});
after(() => server.close());

const gallery = (parameters: Record<string, string>) =>
  `${addressOf(server)}/gallery/?${new URLSearchParams(parameters)}`;

async function visitGallery(
  browser: Browser,
  parameters: Record<string, string>,
  width?: number,
): Promise<Visit> {
  const visited = await visit(browser, gallery(parameters), width);
  await visited.page.waitForSelector('[data-ready]');
  return visited;
}

async function lookAt(page: Page): Promise<void> {
  assert.deepEqual(await axeFaults(page, { selector: 'main', off: notInAGallery }), []);
}

it(`has at least ${fewestStates} states`, () => {
  assert.ok(states.length >= fewestStates, `${states.length} states`);
});

describeInBrowsers('the gallery', (name) => {
  let browser: Browser;
  let looked = 0;
  before(async () => {
    browser = await launch(name);
  });
  after(async () => {
    await browser.close();
    console.log(`axe looked at ${looked} states in light and dark in ${name}`);
  });

  for (const { tagName, states: own } of elements) {
    it(`${tagName}: no accessibility fault in any state, light and dark; nothing is logged`, async () => {
      const { page, messages, origins } = await visitGallery(browser, { element: tagName });
      await lookAt(page);
      assert.deepEqual(messages, []);
      assert.deepEqual([...origins], [addressOf(server)]);
      looked += own.length;
      await page.close();
    });

    for (const state of own.filter(isAlone)) {
      it(`${tagName}, ${state.name}: no accessibility fault once a reader has come to it`, async () => {
        const { page, messages } = await visitGallery(browser, { element: tagName, state: state.name });
        await lookAt(page);
        assert.deepEqual(messages, []);
        await page.close();
      });
    }

    for (const dir of ['ltr', 'rtl']) {
      it(`${tagName}: fits into 320 pixels, ${dir}, with long words`, async () => {
        const { page } = await visitGallery(browser, { element: tagName, dir, locale: 'en-x-pseudo' }, 320);
        assert.equal(await tooWideBy(page), 0);
        await page.close();
      });
    }

    if (name === 'chrome') {
      it(`${tagName}: moves nothing while it loads`, async () => {
        // Where no step is taken, nothing but loading can move anything.
        const { page } = await visitGallery(browser, { element: tagName, locale: 'en-x-pseudo' });
        assert.equal(await layoutShift(page), 0);
        await page.close();
      });
    }
  }
});
