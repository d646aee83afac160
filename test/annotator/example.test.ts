import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { addressOf } from '../../tools/demo-server.mjs';
import { root } from '../../tools/run.mjs';
import { browserNames, launch, visit } from '../pages.ts';

const documentation = readFileSync(join(root, 'docs/annotator.md'), 'utf8');
const [, example = ''] = /```html\n(.*?)```/s.exec(documentation) ?? [];
const source = readFileSync(join(root, 'packages/annotator/src/page/annotation.ts'), 'utf8');

describe('the page about the annotator', () => {
  it('shows an example whose script has ten lines at most', () => {
    const [, script = ''] = /<script type="module">\n(.*?)<\/script>/s.exec(example) ?? [];
    assert.ok(script.includes('annotate('), 'there is no example');
    assert.ok(script.trimEnd().split('\n').length <= 10);
  });

  it('names everything that the package gives, and each option', () => {
    const index = readFileSync(join(root, 'packages/annotator/src/index.ts'), 'utf8');
    const exported = [...index.matchAll(/\{ ([^}]+) \}/g)].flatMap(([, names = '']) => names.split(', '));
    const [, options = ''] = /interface AnnotateOptions \{(.*)\}/s.exec(source) ?? [];
    const optionNames = [...options.matchAll(/readonly (\w+)\?:/g)].map(([, name = '']) => name);
    assert.ok(exported.length >= 10 && optionNames.length >= 7);
    const unnamed = [...exported, ...optionNames].filter(
      (name) => !new RegExp(`\\b${name.replace('type ', '')}\\b`).test(documentation),
    );
    assert.deepEqual(unnamed, []);
  });

  for (const name of browserNames) {
    describe(`its example, in ${name}`, () => {
      let browser: Browser;
      let server: Server;

      before(async () => {
        const { outputFiles } = await build({
          entryPoints: [join(root, 'packages/annotator/src/index.ts')],
          bundle: true,
          write: false,
          format: 'esm',
          target: 'es2022',
        });
        const files: Record<string, { type: string; body: string }> = {
          '/': { type: 'text/html; charset=utf-8', body: `<!doctype html><title>t</title>${example}` },
          '/annotator.js': { type: 'text/javascript; charset=utf-8', body: outputFiles[0]?.text ?? '' },
        };
        server = createServer(({ url = '' }, response) => {
          const file = files[url];
          response.writeHead(file ? 200 : 204, { 'Content-Type': file?.type ?? 'text/plain' });
          response.end(file?.body);
        });
        await new Promise<void>((resolve) => server.listen(0, resolve));
        browser = await launch(name);
      });

      after(async () => {
        await browser.close();
        server.close();
      });

      it('says what is meant by the word that is pointed at', async () => {
        const { page, messages } = await visit(browser, `${addressOf(server)}/`);
        await page.waitForFunction(() =>
          [...CSS.highlights.values()].some((highlight) => (highlight as unknown as Set<unknown>).size === 2),
        );
        const { top, left, right, bottom } = await page.$eval('p', (paragraph) => {
          const range = document.createRange();
          range.selectNodeContents(paragraph);
          return JSON.parse(JSON.stringify(range.getBoundingClientRect())) as DOMRect;
        });
        const y = (top + bottom) / 2;
        const said = (): Promise<string> => page.$eval('output', ({ textContent }) => textContent ?? '');
        await page.mouse.move(left + 8, y);
        assert.equal(await said(), 'H₂O');
        await page.mouse.move((left + right) / 2, y);
        assert.equal(await said(), '');
        await page.mouse.move(right - 12, y);
        assert.equal(await said(), 'the mean height of the sea');
        assert.deepEqual(messages, []);
        await page.close();
      });
    });
  }
});
