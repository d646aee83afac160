import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { spawnSync } from 'node:child_process';
import { elementsOf, readManifest, tags } from '../tools/manifest.mjs';
import { referencePage } from '../tools/reference-page.mjs';
import { root } from '../tools/run.mjs';
import { parseState } from '../tools/states.mjs';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = readManifest();
/** Without what a formatter may change. */
const bare = (markdown: string) => markdown.replaceAll(/[\s|\\-]+/g, '');

describe('the custom elements manifest', () => {
  it('is the one that the sources give: run npm run docs after a change', () => {
    assert.deepEqual(
      JSON.parse(read('components/custom-elements.json')),
      JSON.parse(JSON.stringify(manifest)),
    );
  });

  it('knows every element, each described in full', () => {
    const elements = elementsOf(manifest);
    assert.deepEqual(elements.map(({ tagName }: { tagName: string }) => tagName).sort(), tags);
    for (const { tagName, summary, attributes, members, slots, states } of elements) {
      assert.ok(summary, `${tagName} has no @summary`);
      assert.ok(states.length >= 3, `${tagName} has ${states.length} states`);
      for (const { name, description } of [...(attributes ?? []), ...(members ?? []), ...(slots ?? [])]) {
        assert.ok(description, `${tagName}: "${name}" is not described`);
      }
      const names = states.map((state: { name: string }) => state.name);
      assert.equal(new Set(names).size, names.length, `${tagName}: two states have one name`);
    }
  });

  it('is told in a reference page for each element', () => {
    assert.deepEqual(
      readdirSync(join(root, 'docs/elements')).sort(),
      tags.map((tag: string) => `${tag}.md`),
    );
    for (const element of elementsOf(manifest)) {
      assert.equal(
        bare(read(`docs/elements/${element.tagName}.md`)),
        bare(referencePage(element)),
        element.tagName,
      );
    }
  });
});

describe('the state of an element', () => {
  it('has a name, a pack, attributes, steps and content of its own', () => {
    assert.deepEqual(
      parseState('x-y', 'open [overdue] - a="b" ; press "Export" ; hover "[c]" > <p>d; e</p>'),
      {
        name: 'open',
        pack: 'overdue',
        markup: '<x-y a="b"><p>d; e</p></x-y>',
        steps: [
          { act: 'press', target: 'Export' },
          { act: 'hover', target: '[c]' },
        ],
      },
    );
    assert.deepEqual(parseState('x-y', 'plain -'), {
      name: 'plain',
      pack: null,
      markup: '<x-y></x-y>',
      steps: [],
    });
  });

  it('is refused where it has another form, with the place', () => {
    assert.throws(() => parseState('x-y', 'no hyphen'), /<x-y>: the line "@state no hyphen"/);
    assert.throws(
      () => parseState('x-y', 'a [nothing] - b'),
      /<x-y>, state "a": there is no pack "nothing"\. Use one of: waiting/,
    );
    assert.throws(() => parseState('x-y', 'a - ; wave "b"'), /press, focus, hover or see/);
  });
});

describe('the package of elements', () => {
  it('can be imported by plain Node, and registers nothing by that', () => {
    const script = `await import('@plainsight/components'); console.log(typeof globalThis.customElements?.get?.('condition-card'));`;
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(run.stderr, '');
    assert.equal(run.stdout.trim(), 'undefined');
  });
});
