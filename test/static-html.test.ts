import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { pack } from '@plainsight/content';
import { jsonLdScript, medicalPage, renderElement } from '@plainsight/render';
import { startServers, type Servers } from './delivery/servers.ts';
import { changes, drawings, isTakenOver, lookAt, staticPage } from './delivery/static-page.ts';
import { axeFaults, browserNames, launch, layoutShift, tooWideBy, visit } from './pages.ts';

const drawingOf = (wanted: string) => drawings.find(([tag]) => tag === wanted)!;
const card = drawingOf('condition-card');
const owed = /certainty|What we do not know/;
const blockedStyle = /style-src|inline style/i;

/** Records how high the page is in each frame, from when it was parsed. */
const heights =
  "<script>heights = []; addEventListener('load', function note() { heights.push(document.documentElement.scrollHeight); requestAnimationFrame(note); });</script>";

/** The words of an element on a page of its own. */
async function read(browser: Browser, servers: Servers, tag: string): Promise<string> {
  const { page } = await visit(browser, servers.put({ body: staticPage(drawingOf(tag)) }));
  const { words } = await lookAt(page, tag);
  await page.close();
  return words;
}

/** A page whose script puts an element into it. */
const latePage = (how: string) =>
  `<!doctype html><link rel="icon" href="data:,"><body><main></main><script>document.querySelector('main').${how}</script>`;

describe('static HTML', { concurrency: 2 }, () => {
  for (const name of browserNames) {
    describe(`in ${name}, without JavaScript`, { concurrency: 1 }, () => {
      let browser: Browser;
      let servers: Servers;
      before(async () => {
        servers = await startServers();
        browser = await launch(name, { scripts: false });
      });
      after(async () => {
        await browser.close();
        servers.close();
      });

      for (const drawing of drawings) {
        const [tag] = drawing;
        it(`${tag} is read, with nothing in it that would need a script, and fits 320 pixels`, async () => {
          const { page } = await visit(browser, servers.put({ body: staticPage(drawing) }), 320);
          const { words } = await lookAt(page, tag);
          assert.match(words, owed);
          assert.match(words, /Not yet reviewed by a clinician\./);
          assert.match(words, /Information, not advice\./);
          assert.doesNotMatch(words, /newer browser/);
          const dead = await page.evaluate((host) => {
            const needing = document
              .querySelector(host)
              ?.shadowRoot?.querySelectorAll('a[href^="#"], button, select');
            return [...(needing ?? [])].filter((element) => element.getClientRects().length > 0).length;
          }, tag);
          assert.equal(dead, 0);
          assert.equal(await tooWideBy(page), 0);
          await page.close();
        });
      }

      it('shows what a button would have opened: limits of studies, all steps, and help at the top', async () => {
        assert.match(await read(browser, servers, 'evidence-list'), /Limits\n/);
        const steps = await read(browser, servers, 'ketamine-mechanism');
        for (const { title } of [...pack.mechanism.steps, ...pack.mechanism.ideas])
          assert.ok(steps.includes(title), title);
        const [head] = (await read(browser, servers, 'condition-card')).split('Not yet reviewed');
        assert.match(head ?? '', /Urgent help in the UK: 999/);
      });

      it('shows the text between the tags where a page’s script put the element there without a root', async () => {
        const html = renderElement('condition-card', { condition: 'ptsd' }, pack).replace(
          'shadowrootmode',
          'data-old',
        );
        const { page } = await visit(
          browser,
          servers.put({ body: `<!doctype html><link rel="icon" href="data:,">${html}` }),
        );
        assert.match(await page.evaluate(() => document.body.innerText), /needs a newer browser/);
        await page.close();
      });
    });

    describe(`in ${name}, with JavaScript`, { concurrency: 1 }, () => {
      let browser: Browser;
      let servers: Servers;
      before(async () => {
        servers = await startServers();
        browser = await launch(name);
      });
      after(async () => {
        await browser.close();
        servers.close();
      });

      const scripts = { script: 'plainsight.js', loader: 'plainsight.loader.js' };
      for (const [kind, file] of Object.entries(scripts)) {
        for (const drawing of drawings) {
          const [tag] = drawing;
          it(`${tag} is taken over by the ${kind}: the same words at the same places, no shift, no message`, async () => {
            const body = staticPage(drawing, { head: heights });
            const { page, messages } = await visit(browser, servers.put({ body }));
            const seen = await lookAt(page, tag);
            // A page that comes in pieces may move while it comes.
            const shifted = await layoutShift(page);
            assert.match(seen.words, owed);
            const url = servers.files + file;
            await page.addScriptTag(kind === 'loader' ? { url, type: 'module' } : { url });
            await isTakenOver(page, tag);
            assert.deepEqual(changes(seen, await lookAt(page, tag)), []);
            assert.equal(await layoutShift(page), shifted);
            const frames = await page.evaluate(
              () => (globalThis as unknown as { heights: number[] }).heights,
            );
            assert.deepEqual([...new Set(frames)], frames.slice(0, 1));
            assert.deepEqual(messages, []);
            await page.close();
          });
        }
      }

      it('has no accessibility fault before the script, light and dark', async () => {
        const { page } = await visit(browser, servers.put({ body: staticPage(card) }));
        assert.deepEqual(await axeFaults(page, { selector: 'condition-card' }), []);
        await page.close();
      });

      it('is styled under a strict policy that names its nonce; structured data needs none', async () => {
        const head = jsonLdScript(medicalPage(pack, { conditions: ['trd'] }));
        const body = staticPage(card, { nonce: 'secret', head });
        const policy =
          "default-src 'none'; style-src 'nonce-secret'; img-src data:; require-trusted-types-for 'script'";
        const { page, messages } = await visit(browser, servers.put({ body, policy }));
        const plain = await visit(browser, servers.put({ body: staticPage(card) }));
        assert.deepEqual(
          changes(await lookAt(page, 'condition-card'), await lookAt(plain.page, 'condition-card')),
          [],
        );
        assert.deepEqual(messages, []);
        await Promise.all([page.close(), plain.page.close()]);
      });

      it('without a nonce is read unstyled, with no drawing that would mislead, until the script comes', async () => {
        const policy = "default-src 'none'; img-src data:; script-src 'nonce-secret'";
        const body = staticPage(card);
        const { page, messages } = await visit(browser, servers.put({ body, policy }));
        const drawn = () =>
          page.evaluate(() => {
            const all = document.querySelector('condition-card')?.shadowRoot?.querySelectorAll('svg');
            return [...(all ?? [])].filter((drawing) => drawing.getClientRects().length > 0).length;
          });
        assert.match((await lookAt(page, 'condition-card')).words, /Low certainty, step 2 of 4/);
        assert.equal(await drawn(), 0);
        for (const message of messages) assert.match(message, blockedStyle);
        await page.close();

        const head = `<script src="${servers.files}plainsight.js" nonce="secret" defer></script>`;
        const scripted = await visit(browser, servers.put({ body: staticPage(card, { head }), policy }));
        await isTakenOver(scripted.page, 'condition-card');
        const plain = await visit(browser, servers.put({ body: staticPage(card) }));
        assert.deepEqual(
          changes(await lookAt(scripted.page, 'condition-card'), await lookAt(plain.page, 'condition-card')),
          [],
        );
        await Promise.all([scripted.page.close(), plain.page.close()]);
      });

      it('leaves its words, and takes dead links away after a while, where the script never comes', async () => {
        const head = `<script src="${servers.files}nowhere/plainsight.js" defer></script>`;
        const { page } = await visit(browser, servers.put({ body: staticPage(card, { head }) }));
        const before = await lookAt(page, 'condition-card');
        const states = await page.evaluate(() => {
          const link = document.querySelector('condition-card')?.shadowRoot?.querySelector('a[href="#help"]');
          if (!link) return [];
          const [waiting] = link.getAnimations();
          const first = getComputedStyle(link).visibility;
          if (waiting) waiting.currentTime = 10_001;
          return [first, getComputedStyle(link).visibility];
        });
        assert.deepEqual(states, ['visible', 'hidden']);
        assert.deepEqual((await lookAt(page, 'condition-card')).boxes, before.boxes);
        await page.close();
      });

      it('put into the page late: read at once by setHTMLUnsafe, by innerHTML its fallback, until the script draws it', async () => {
        const html = JSON.stringify(renderElement('condition-card', { condition: 'ptsd' }, pack)).replaceAll(
          '</',
          '<\\/',
        );
        const unsafe = await visit(browser, servers.put({ body: latePage(`setHTMLUnsafe(${html})`) }));
        assert.match((await lookAt(unsafe.page, 'condition-card')).words, /Low certainty/);
        assert.deepEqual(unsafe.messages, []);
        const plain = await visit(browser, servers.put({ body: latePage(`innerHTML = ${html}`) }));
        assert.match(await plain.page.evaluate(() => document.body.innerText), /needs a newer browser/);
        for (const visited of [unsafe, plain]) {
          await visited.page.addScriptTag({ url: `${servers.files}plainsight.js` });
          await isTakenOver(visited.page, 'condition-card');
          assert.match((await lookAt(visited.page, 'condition-card')).words, /Low certainty/);
          await visited.page.close();
        }
      });
    });
  }
});
